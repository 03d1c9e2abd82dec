import type { Texts } from './en.ts';

/** Croatian. */
export const texts: Texts = {
  'banner.title': 'Smijemo li upotrebljavati kolačiće?',
  'banner.text':
    'Kolačići potrebni ovom web-mjestu uključeni su. Svi ostali ostaju isključeni ako za njih ne date privolu. Odgovor možete u svakom trenutku promijeniti u postavkama.',
  'banner.purposes': 'Odlučujete o kategorijama: {list}.',
  'banner.partners': 'Partneri: {count}.',
  'banner.controller': '{name} je voditelj obrade.',
  'banner.policy': 'Politika kolačića',
  'banner.accept': 'Prihvati sve',
  'banner.reject': 'Odbij sve',
  'banner.preferences': 'Postavke',
  'category.analytics.label': 'Analitički',
  'category.functional.label': 'Funkcionalni',
  'category.marketing.label': 'Marketinški',
  'banner.text.partial':
    'Ovo web-mjesto pita za nešto novo. Bez vaše privole to ostaje isključeno.',
  'banner.text.inform':
    'Ovo web-mjesto upotrebljava kolačiće. Možete ih odbiti sada ili u svakom trenutku u postavkama.',
  'banner.changes': 'Promjene ({date}):',
  'banner.close': 'Zatvori i odbij sve',
  'trigger.label': 'Postavke kolačića',
  'preferences.title': 'Postavke kolačića',
  'preferences.text':
    'Odaberite što ovo web-mjesto smije upotrebljavati. Ništa se ne mijenja dok ne spremite odabir.',
  'preferences.save': 'Spremi odabir',
  'preferences.close': 'Zatvori bez spremanja',
  'preferences.always': 'Uvijek aktivno',
  'preferences.details': 'Usluge i kolačići',
  'preferences.signal':
    'Vaš preglednik traži od web-mjesta da ne prodaju i ne dijele vaše podatke (Global Privacy Control). Toga se pridržavamo.',
  'preferences.decided': 'Odlučili ste {date}',
  'preferences.undecided': 'Još niste odlučili.',
  'preferences.memory':
    'Preglednik nije spremio vaš odgovor. Odgovor vrijedi samo za ovu stranicu.',
  'preferences.erased':
    'Ono što isključite briše se iz ovog preglednika. Kolačići drugih tvrtki i neki koje postavljaju poslužitelji mogu samo isteći ili ih u pregledniku možete izbrisati sami.',
  'preferences.download': 'Preuzmi moj odgovor',
  'preferences.forget': 'Izbriši moj odgovor',
  'reload.title': 'Ponovno učitati stranicu?',
  'reload.text':
    'Ono što ste isključili već se pokrenulo na ovoj stranici. Potpuno se zaustavlja kad se stranica ponovno učita. Ono što ste ovdje upisali može se izgubiti.',
  'reload.now': 'Ponovno učitaj',
  'reload.later': 'Kasnije',
  'category.essential.label': 'Nužni',
  'category.essential.description':
    'Potrebni za rad web-mjesta: sigurnost, prijava, vaš odabir kolačića.',
  'category.analytics.description':
    'Pokazuju nam koje se stranice upotrebljavaju i gdje dolazi do pogrešaka kako bismo te stranice mogli poboljšati.',
  'category.functional.description':
    'Dodaci kao što su videozapisi, karte i chat te postavke koje web-mjesto pamti za vas.',
  'category.marketing.description': 'Oglasi u skladu s vašim interesima i mjerenje njihova učinka.',
  'service.provider': 'Pružatelj usluge',
  'service.policy': 'Politika privatnosti',
  'cookie.name': 'Naziv',
  'cookie.purpose': 'Svrha',
  'cookie.duration': 'Rok čuvanja',
  'cookie.kind': 'Vrsta',
  'cookie.session': 'do zatvaranja preglednika',
  'cookie.kind.cookie': 'Kolačić',
  'cookie.kind.localStorage': 'Lokalna pohrana',
  'cookie.kind.sessionStorage': 'Pohrana sesije',
  'cookie.kind.indexedDB': 'Baza podataka',
  'cookie.kind.pixel': 'Piksel',
  'embed.title': 'Još nije učitano: {name}',
  'embed.text':
    'Učitavanjem se pružatelju usluge šalju podaci o vašem posjetu, primjerice vaša IP adresa. Potrebna je vaša privola za: {category}.',
  'embed.name': 'Vanjski sadržaj',
  'embed.once': 'Učitaj jednom',
  'embed.always': 'Uvijek dopusti',
  'declaration.title': 'Kolačići na ovom web-mjestu',
  'declaration.on': 'Uključeno',
  'declaration.off': 'Isključeno',
  'declaration.partly': 'Djelomično uključeno',
  'declaration.change': 'Promijeni odgovor',
  'declaration.withdraw': 'Povuci privolu',
  'declaration.none': 'Nije naveden nijedan kolačić.',
};
