import type { Texts } from './en.ts';

/** Slovenian. */
export const texts: Texts = {
  'banner.title': 'Ali smemo uporabljati piškotke?',
  'banner.text':
    'Piškotki, ki jih to spletno mesto potrebuje, so vklopljeni. Vsi drugi ostanejo izklopljeni, če vanje ne privolite. Odgovor lahko kadar koli spremenite v nastavitvah.',
  'banner.purposes': 'Odločate o kategorijah: {list}.',
  'banner.partners': 'Partnerji: {count}.',
  'banner.controller': '{name} je upravljavec podatkov.',
  'banner.policy': 'Politika piškotkov',
  'banner.accept': 'Sprejmi vse',
  'banner.reject': 'Zavrni vse',
  'banner.preferences': 'Nastavitve',
  'category.analytics.label': 'Analitični',
  'category.functional.label': 'Funkcionalni',
  'category.marketing.label': 'Marketinški',
  'banner.text.partial':
    'To spletno mesto sprašuje o nečem novem. Brez vaše privolitve to ostane izklopljeno.',
  'banner.text.inform':
    'To spletno mesto uporablja piškotke. Zavrnete jih lahko zdaj ali kadar koli v nastavitvah.',
  'banner.changes': 'Spremembe ({date}):',
  'banner.close': 'Zapri in zavrni vse',
  'trigger.label': 'Nastavitve piškotkov',
  'preferences.title': 'Nastavitve piškotkov',
  'preferences.text':
    'Izberite, kaj sme to spletno mesto uporabljati. Dokler izbire ne shranite, se nič ne spremeni.',
  'preferences.save': 'Shrani izbiro',
  'preferences.close': 'Zapri brez shranjevanja',
  'preferences.always': 'Vedno aktivno',
  'preferences.details': 'Storitve in piškotki',
  'preferences.signal':
    'Vaš brskalnik prosi spletna mesta, naj vaših podatkov ne prodajajo in ne delijo (Global Privacy Control). To upoštevamo.',
  'preferences.decided': 'Datum odločitve: {date}.',
  'preferences.undecided': 'Niste se še odločili.',
  'preferences.memory': 'Brskalnik ni shranil vašega odgovora. Odgovor velja samo za to stran.',
  'preferences.erased':
    'Kar izklopite, se izbriše iz tega brskalnika. Piškotki drugih podjetij in nekateri, ki jih nastavijo strežniki, lahko le potečejo ali pa jih v brskalniku izbrišete sami.',
  'preferences.download': 'Prenesi moj odgovor',
  'preferences.forget': 'Izbriši moj odgovor',
  'reload.title': 'Naj se stran znova naloži?',
  'reload.text':
    'Kar ste izklopili, se je na tej strani že zagnalo. Povsem se ustavi, ko se stran znova naloži. Kar ste vnesli na tej strani, se lahko izgubi.',
  'reload.now': 'Znova naloži',
  'reload.later': 'Pozneje',
  'category.essential.label': 'Nujni',
  'category.essential.description':
    'Potrebni za delovanje spletnega mesta: varnost, prijava, vaša izbira piškotkov.',
  'category.analytics.description':
    'Povedo nam, katere strani se uporabljajo in kje prihaja do napak, da lahko te strani izboljšamo.',
  'category.functional.description':
    'Dodatki, kot so videoposnetki, zemljevidi in klepet, ter nastavitve, ki si jih spletno mesto zapomni za vas.',
  'category.marketing.description':
    'Oglasi, ki ustrezajo vašim zanimanjem, in merjenje njihove učinkovitosti.',
  'service.provider': 'Ponudnik',
  'service.policy': 'Politika zasebnosti',
  'cookie.name': 'Ime',
  'cookie.purpose': 'Namen',
  'cookie.duration': 'Čas hrambe',
  'cookie.kind': 'Vrsta',
  'cookie.session': 'do zaprtja brskalnika',
  'cookie.kind.cookie': 'Piškotek',
  'cookie.kind.localStorage': 'Lokalna shramba',
  'cookie.kind.sessionStorage': 'Shramba seje',
  'cookie.kind.indexedDB': 'Zbirka podatkov',
  'cookie.kind.pixel': 'Piksel',
  'embed.title': 'Še ni naloženo: {name}',
  'embed.text':
    'Ob nalaganju se ponudniku pošljejo podatki o vašem obisku, na primer vaš naslov IP. Potrebna je vaša privolitev za: {category}.',
  'embed.name': 'Zunanja vsebina',
  'embed.once': 'Naloži enkrat',
  'embed.always': 'Vedno dovoli',
  'declaration.title': 'Piškotki na tem spletnem mestu',
  'declaration.on': 'Vklopljeno',
  'declaration.off': 'Izklopljeno',
  'declaration.partly': 'Delno vklopljeno',
  'declaration.change': 'Spremeni odgovor',
  'declaration.withdraw': 'Prekliči privolitev',
  'declaration.none': 'Naveden ni noben piškotek.',
};
