import type { Texts } from './en.ts';

/** Latvian. */
export const texts: Texts = {
  'banner.title': 'Vai drīkstam izmantot sīkdatnes?',
  'banner.text':
    'Šai vietnei nepieciešamās sīkdatnes ir ieslēgtas. Visas pārējās paliek izslēgtas, ja vien nepiekrītat. Atbildi varat jebkurā laikā mainīt iestatījumos.',
  'banner.purposes': 'Jūsu ziņā ir: {list}.',
  'banner.partners': 'Partneru skaits: {count}.',
  'banner.controller': 'Pārzinis: {name}.',
  'banner.policy': 'Sīkdatņu politika',
  'banner.accept': 'Pieņemt visas',
  'banner.reject': 'Noraidīt visas',
  'banner.preferences': 'Iestatījumi',
  'category.analytics.label': 'Analītika',
  'category.functional.label': 'Funkcionalitāte',
  'category.marketing.label': 'Mārketings',
  'banner.text.partial':
    'Šī vietne lūdz piekrišanu kaut kam jaunam. Tas paliek izslēgts, ja vien nepiekrītat.',
  'banner.text.inform':
    'Šī vietne izmanto sīkdatnes. Varat atteikties tagad vai jebkurā laikā iestatījumos.',
  'banner.changes': 'Izmaiņas ({date}):',
  'banner.close': 'Aizvērt un noraidīt visas',
  'trigger.label': 'Sīkdatņu iestatījumi',
  'preferences.title': 'Sīkdatņu iestatījumi',
  'preferences.text':
    'Izvēlieties, ko šī vietne drīkst izmantot. Līdz saglabāšanai nekas nemainās.',
  'preferences.save': 'Saglabāt izvēli',
  'preferences.close': 'Aizvērt nesaglabājot',
  'preferences.always': 'Vienmēr ieslēgtas',
  'preferences.details': 'Pakalpojumi un sīkdatnes',
  'preferences.signal':
    'Jūsu pārlūks lūdz, lai vietnes nepārdotu un nekopīgotu jūsu datus (Global Privacy Control). Mēs to ievērojam.',
  'preferences.decided': 'Atbildes datums: {date}.',
  'preferences.undecided': 'Atbilde vēl nav sniegta.',
  'preferences.memory': 'Jūsu pārlūks nesaglabāja atbildi. Tā ir spēkā tikai šajā lapā.',
  'preferences.erased':
    'Tas, ko izslēdzat, tiek izdzēsts no šī pārlūka. Citu uzņēmumu sīkdatnes un dažas serveru iestatītās sīkdatnes pazūd tikai tad, kad beidzas to termiņš vai jūs tās izdzēšat pārlūkā.',
  'preferences.download': 'Lejupielādēt atbildi',
  'preferences.forget': 'Izdzēst atbildi',
  'reload.title': 'Vai ielādēt lapu vēlreiz?',
  'reload.text':
    'Tas, ko izslēdzāt, šajā lapā jau ir sācis darboties. Tas pilnībā apstāsies, kad lapa tiks ielādēta vēlreiz. Šeit ievadītais teksts var tikt zaudēts.',
  'reload.now': 'Ielādēt vēlreiz',
  'reload.later': 'Vēlāk',
  'category.essential.label': 'Nepieciešamās',
  'category.essential.description':
    'Vajadzīgas, lai vietne darbotos: drošība, pieteikšanās, jūsu sīkdatņu izvēle.',
  'category.analytics.description':
    'Parāda, kuras lapas tiek lietotas un kur rodas kļūdas, lai mēs varētu uzlabot vietni.',
  'category.functional.description':
    'Papildiespējas, piemēram, video, kartes un tērzēšana, kā arī iestatījumi, ko vietne iegaumē.',
  'category.marketing.description':
    'Jūsu interesēm atbilstošas reklāmas un to efektivitātes mērīšana.',
  'service.provider': 'Pakalpojuma sniedzējs',
  'service.policy': 'Privātuma politika',
  'cookie.name': 'Nosaukums',
  'cookie.purpose': 'Nolūks',
  'cookie.duration': 'Glabāšanas ilgums',
  'cookie.kind': 'Veids',
  'cookie.session': 'līdz pārlūka aizvēršanai',
  'cookie.kind.cookie': 'Sīkdatne',
  'cookie.kind.localStorage': 'Lokālā krātuve',
  'cookie.kind.sessionStorage': 'Sesijas krātuve',
  'cookie.kind.indexedDB': 'Datubāze',
  'cookie.kind.pixel': 'Pikselis',
  'embed.title': 'Vēl nav ielādēts: {name}',
  'embed.text':
    'Ielādējot saturu, pakalpojuma sniedzējam tiek nosūtīti dati par jūsu apmeklējumu, piemēram, jūsu IP adrese. Tam vajadzīga jūsu piekrišana: {category}.',
  'embed.name': 'Ārējs saturs',
  'embed.once': 'Ielādēt vienreiz',
  'embed.always': 'Vienmēr atļaut',
  'declaration.title': 'Sīkdatnes šajā vietnē',
  'declaration.on': 'Ieslēgts',
  'declaration.off': 'Izslēgts',
  'declaration.partly': 'Daļēji ieslēgts',
  'declaration.change': 'Mainīt atbildi',
  'declaration.withdraw': 'Atsaukt piekrišanu',
  'declaration.none': 'Sīkdatnes nav norādītas.',
};
