import type { Texts } from './en.ts';

/** Estonian. */
export const texts: Texts = {
  'banner.title': 'Kas tohime kasutada küpsiseid?',
  'banner.text':
    'Veebisaidile vajalikud küpsised on sees. Kõik teised on väljas, kui te ei anna nõusolekut. Vastust saate seadetes igal ajal muuta.',
  'banner.purposes': 'Teie otsustada on: {list}.',
  'banner.partners': 'Partnereid: {count}.',
  'banner.controller': 'Vastutav töötleja: {name}.',
  'banner.policy': 'Küpsisepoliitika',
  'banner.accept': 'Nõustu kõigiga',
  'banner.reject': 'Keeldu kõigist',
  'banner.preferences': 'Seaded',
  'category.analytics.label': 'Analüütika',
  'category.functional.label': 'Funktsionaalsus',
  'category.marketing.label': 'Turundus',
  'banner.text.partial':
    'Veebisait küsib nõusolekut millekski uueks. Ilma teie nõusolekuta jääb see väljalülitatuks.',
  'banner.text.inform':
    'See veebisait kasutab küpsiseid. Saate keelduda kohe või igal ajal seadetes.',
  'banner.changes': 'Muudatused ({date}):',
  'banner.close': 'Sulge ja keeldu kõigist',
  'trigger.label': 'Küpsiste seaded',
  'preferences.title': 'Küpsiste seaded',
  'preferences.text':
    'Valige, mida see veebisait tohib kasutada. Enne salvestamist ei muutu midagi.',
  'preferences.save': 'Salvesta valik',
  'preferences.close': 'Sulge salvestamata',
  'preferences.always': 'Alati sees',
  'preferences.details': 'Teenused ja küpsised',
  'preferences.signal':
    'Teie brauser palub veebisaitidel teie andmeid mitte müüa ega jagada (Global Privacy Control). Järgime seda soovi.',
  'preferences.decided': 'Vastuse kuupäev: {date}.',
  'preferences.undecided': 'Te ei ole veel vastanud.',
  'preferences.memory': 'Teie brauser ei salvestanud vastust. See kehtib ainult sellel lehel.',
  'preferences.erased':
    'Kõik, mille välja lülitate, kustutatakse sellest brauserist. Teiste ettevõtete küpsised ja mõned serverite seatud küpsised kaovad ainult siis, kui need aeguvad või kui te need ise brauseris kustutate.',
  'preferences.download': 'Laadi vastus alla',
  'preferences.forget': 'Kustuta vastus',
  'reload.title': 'Kas laadida leht uuesti?',
  'reload.text':
    'See, mille välja lülitasite, on sellel lehel juba käivitunud. See peatub lõplikult, kui leht uuesti laaditakse. Siia sisestatud tekst võib kaduma minna.',
  'reload.now': 'Laadi uuesti',
  'reload.later': 'Hiljem',
  'category.essential.label': 'Vajalikud',
  'category.essential.description':
    'Vajalikud veebisaidi toimimiseks: turvalisus, sisselogimine, teie küpsisevalik.',
  'category.analytics.description':
    'Näitab meile, milliseid lehti kasutatakse ja kus esineb tõrkeid, et saaksime lehti parandada.',
  'category.functional.description':
    'Videod, kaardid, vestlus ja muud lisad ning seaded, mille veebisait meelde jätab.',
  'category.marketing.description':
    'Teie huvidele vastavad reklaamid ja nende tulemuslikkuse mõõtmine.',
  'service.provider': 'Teenusepakkuja',
  'service.policy': 'Privaatsuspoliitika',
  'cookie.name': 'Nimi',
  'cookie.purpose': 'Eesmärk',
  'cookie.duration': 'Säilitusaeg',
  'cookie.kind': 'Liik',
  'cookie.session': 'brauseri sulgemiseni',
  'cookie.kind.cookie': 'Küpsis',
  'cookie.kind.localStorage': 'Kohalik salvestusruum',
  'cookie.kind.sessionStorage': 'Seansi salvestusruum',
  'cookie.kind.indexedDB': 'Andmebaas',
  'cookie.kind.pixel': 'Piksel',
  'embed.title': '{name}: pole veel laaditud',
  'embed.text':
    'Laadimisel saadetakse teenusepakkujale andmeid teie külastuse kohta, näiteks teie IP-aadress. Selleks on vaja teie nõusolekut: {category}.',
  'embed.name': 'Väline sisu',
  'embed.once': 'Laadi üks kord',
  'embed.always': 'Luba alati',
  'declaration.title': 'Küpsised sellel veebisaidil',
  'declaration.on': 'Sees',
  'declaration.off': 'Väljas',
  'declaration.partly': 'Osaliselt sees',
  'declaration.change': 'Muuda vastust',
  'declaration.withdraw': 'Võta nõusolek tagasi',
  'declaration.none': 'Küpsiseid ei ole loetletud.',
};
