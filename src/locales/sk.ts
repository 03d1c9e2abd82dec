import type { Texts } from './en.ts';

/** Slovak. */
export const texts: Texts = {
  'banner.title': 'Môžeme používať súbory cookie?',
  'banner.text':
    'Súbory cookie, ktoré tento web potrebuje, sú zapnuté. Všetky ostatné zostanú vypnuté, ak na ne nedáte súhlas. Svoju odpoveď môžete kedykoľvek zmeniť v nastaveniach.',
  'banner.purposes': 'Rozhodujete o kategóriách: {list}.',
  'banner.partners': 'Partneri: {count}.',
  'banner.controller': '{name} je prevádzkovateľom.',
  'banner.policy': 'Zásady používania súborov cookie',
  'banner.accept': 'Prijať všetko',
  'banner.reject': 'Odmietnuť všetko',
  'banner.preferences': 'Nastavenia',
  'category.analytics.label': 'Analytické',
  'category.functional.label': 'Funkčné',
  'category.marketing.label': 'Marketingové',
  'banner.text.partial':
    'Tento web sa pýta na niečo nové. Bez vášho súhlasu to zostane vypnuté. Vaše skoršie odpovede naďalej platia.',
  'banner.text.inform':
    'Tento web používa súbory cookie. Odmietnuť ich môžete teraz alebo kedykoľvek v nastaveniach.',
  'banner.changes': 'Zmeny zo dňa {date}:',
  'banner.close': 'Zavrieť a odmietnuť všetko',
  'trigger.label': 'Nastavenia súborov cookie',
  'preferences.title': 'Nastavenia súborov cookie',
  'preferences.text': 'Vyberte, čo môže tento web používať. Kým výber neuložíte, nič sa nezmení.',
  'preferences.save': 'Uložiť výber',
  'preferences.close': 'Zavrieť bez uloženia',
  'preferences.always': 'Vždy aktívne',
  'preferences.details': 'Služby a súbory cookie',
  'preferences.signal':
    'Váš prehliadač žiada weby, aby vaše údaje nepredávali ani nezdieľali (Global Privacy Control). Riadime sa tým.',
  'preferences.decided': 'Rozhodli ste sa {date}.',
  'preferences.undecided': 'Zatiaľ ste sa nerozhodli.',
  'preferences.memory': 'Prehliadač vašu odpoveď neuložil. Platí len pre túto stránku.',
  'preferences.erased':
    'Čo vypnete, sa z tohto prehliadača vymaže. Súbory cookie iných spoločností a niektoré súbory nastavené servermi môžu len vypršať alebo ich možno vymazať v prehliadači.',
  'preferences.download': 'Stiahnuť moju odpoveď',
  'preferences.forget': 'Vymazať moju odpoveď',
  'reload.title': 'Načítať stránku znova?',
  'reload.text':
    'To, čo ste vypli, sa už na tejto stránke spustilo. Úplne sa to zastaví, keď sa stránka načíta znova. Údaje, ktoré ste tu zadali, sa môžu stratiť.',
  'reload.now': 'Načítať znova',
  'reload.later': 'Neskôr',
  'category.essential.label': 'Nevyhnutné',
  'category.essential.description':
    'Potrebné na fungovanie webu: bezpečnosť, prihlásenie, vaša voľba súborov cookie.',
  'category.analytics.description':
    'Ukazujú nám, ktoré stránky sa používajú a kde zlyhávajú, aby sme ich mohli zlepšovať.',
  'category.functional.description':
    'Doplnky, ako sú videá, mapy a chat, a nastavenia, ktoré si web pre vás pamätá.',
  'category.marketing.description': 'Reklamy podľa vašich záujmov a meranie, či fungujú.',
  'service.provider': 'Poskytovateľ',
  'service.policy': 'Zásady ochrany osobných údajov',
  'cookie.name': 'Názov',
  'cookie.purpose': 'Účel',
  'cookie.duration': 'Doba uchovávania',
  'cookie.kind': 'Typ',
  'cookie.session': 'do zatvorenia prehliadača',
  'cookie.kind.cookie': 'Súbor cookie',
  'cookie.kind.localStorage': 'Lokálne úložisko',
  'cookie.kind.sessionStorage': 'Úložisko relácie',
  'cookie.kind.indexedDB': 'Databáza',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Zatiaľ nenačítané: {name}',
  'embed.text':
    'Načítaním sa poskytovateľovi odošlú údaje o vašej návšteve, napríklad vaša IP adresa. Vyžaduje sa váš súhlas na: {category}.',
  'embed.name': 'Externý obsah',
  'embed.once': 'Načítať raz',
  'embed.always': 'Vždy povoliť',
  'declaration.title': 'Súbory cookie na tomto webe',
  'declaration.on': 'Zapnuté',
  'declaration.off': 'Vypnuté',
  'declaration.partly': 'Čiastočne zapnuté',
  'declaration.change': 'Zmeniť odpoveď',
  'declaration.withdraw': 'Odvolať súhlas',
  'declaration.none': 'Nie sú uvedené žiadne súbory cookie.',
};
