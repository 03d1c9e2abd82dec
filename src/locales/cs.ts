import type { Texts } from './en.ts';

/** Czech. */
export const texts: Texts = {
  'banner.title': 'Můžeme používat cookies?',
  'banner.text':
    'Cookies, které tento web potřebuje, jsou zapnuté. Všechny ostatní zůstanou vypnuté, pokud k nim nedáte souhlas. Odpověď můžete kdykoli změnit v nastavení.',
  'banner.purposes': 'Rozhodujete o kategoriích: {list}.',
  'banner.partners': 'Partneři: {count}.',
  'banner.controller': '{name} je správcem údajů.',
  'banner.policy': 'Zásady používání cookies',
  'banner.accept': 'Přijmout vše',
  'banner.reject': 'Odmítnout vše',
  'banner.preferences': 'Nastavení',
  'category.analytics.label': 'Analytické',
  'category.functional.label': 'Funkční',
  'category.marketing.label': 'Marketingové',
  'banner.text.partial':
    'Tento web se ptá na něco nového. Bez vašeho souhlasu to zůstane vypnuté. Vaše dřívější odpovědi platí dál.',
  'banner.text.inform':
    'Tento web používá cookies. Odmítnout je můžete nyní nebo kdykoli v nastavení.',
  'banner.changes': 'Změny ze dne {date}:',
  'banner.close': 'Zavřít a odmítnout vše',
  'trigger.label': 'Nastavení cookies',
  'preferences.title': 'Nastavení cookies',
  'preferences.text': 'Vyberte, co smí tento web používat. Dokud výběr neuložíte, nic se nezmění.',
  'preferences.save': 'Uložit výběr',
  'preferences.close': 'Zavřít bez uložení',
  'preferences.always': 'Vždy aktivní',
  'preferences.details': 'Služby a cookies',
  'preferences.signal':
    'Váš prohlížeč žádá weby, aby vaše údaje neprodávaly ani nesdílely (Global Privacy Control). Řídíme se tím.',
  'preferences.decided': 'Rozhodli jste se {date}.',
  'preferences.undecided': 'Zatím jste se nerozhodli.',
  'preferences.memory': 'Prohlížeč vaši odpověď neuložil. Platí jen pro tuto stránku.',
  'preferences.erased':
    'Co vypnete, se z tohoto prohlížeče smaže. Cookies jiných společností a některé cookies nastavené servery mohou jen vypršet, nebo je lze smazat v prohlížeči.',
  'preferences.download': 'Stáhnout mou odpověď',
  'preferences.forget': 'Smazat mou odpověď',
  'reload.title': 'Načíst stránku znovu?',
  'reload.text':
    'To, co jste vypnuli, se na této stránce už spustilo. Úplně se to zastaví, až se stránka načte znovu. Údaje, které jste tu zadali, se mohou ztratit.',
  'reload.now': 'Načíst znovu',
  'reload.later': 'Později',
  'category.essential.label': 'Nezbytné',
  'category.essential.description':
    'Nutné pro fungování webu: zabezpečení, přihlášení, vaše volba ohledně cookies.',
  'category.analytics.description':
    'Ukazují nám, které stránky se používají a kde selhávají, abychom je mohli zlepšovat.',
  'category.functional.description':
    'Doplňky, jako jsou videa, mapy a chat, a nastavení, která si web pro vás pamatuje.',
  'category.marketing.description': 'Reklamy podle vašich zájmů a měření, zda fungují.',
  'service.provider': 'Poskytovatel',
  'service.policy': 'Zásady ochrany osobních údajů',
  'cookie.name': 'Název',
  'cookie.purpose': 'Účel',
  'cookie.duration': 'Doba uchování',
  'cookie.kind': 'Typ',
  'cookie.session': 'do zavření prohlížeče',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Místní úložiště',
  'cookie.kind.sessionStorage': 'Úložiště relace',
  'cookie.kind.indexedDB': 'Databáze',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Zatím nenačteno: {name}',
  'embed.text':
    'Načtením se poskytovateli odešlou údaje o vaší návštěvě, například vaše IP adresa. Je k tomu potřeba váš souhlas pro: {category}.',
  'embed.name': 'Externí obsah',
  'embed.once': 'Načíst jednou',
  'embed.always': 'Vždy povolit',
  'declaration.title': 'Cookies na tomto webu',
  'declaration.on': 'Zapnuto',
  'declaration.off': 'Vypnuto',
  'declaration.partly': 'Částečně zapnuto',
  'declaration.change': 'Změnit odpověď',
  'declaration.withdraw': 'Odvolat souhlas',
  'declaration.none': 'Nejsou uvedeny žádné cookies.',
};
