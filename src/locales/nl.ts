import type { Texts } from './en.ts';

/** Dutch. */
export const texts: Texts = {
  'banner.title': 'Mogen wij cookies gebruiken?',
  'banner.text':
    'Noodzakelijke cookies staan aan. Alle andere blijven uit, tenzij u toestemming geeft. U kunt uw keuze op elk moment wijzigen in de instellingen.',
  'banner.purposes': 'U beslist over: {list}.',
  'banner.partners': 'Partners: {count}.',
  'banner.controller': 'Verantwoordelijk: {name}.',
  'banner.policy': 'Cookiebeleid',
  'banner.accept': 'Alles accepteren',
  'banner.reject': 'Alles weigeren',
  'banner.preferences': 'Instellingen',
  'category.analytics.label': 'Analyse',
  'category.functional.label': 'Extra functies',
  'category.marketing.label': 'Marketing',
  'banner.text.partial':
    'Deze site vraagt om iets nieuws. Dat blijft uit, tenzij u toestemming geeft.',
  'banner.text.inform':
    'Deze site gebruikt cookies. U kunt ze nu weigeren, of op elk moment in de instellingen.',
  'banner.changes': 'Gewijzigd op {date}:',
  'banner.close': 'Sluiten en alles weigeren',
  'trigger.label': 'Cookie-instellingen',
  'preferences.title': 'Cookie-instellingen',
  'preferences.text': 'Kies wat deze site mag gebruiken. Er verandert niets tot u opslaat.',
  'preferences.save': 'Selectie opslaan',
  'preferences.close': 'Sluiten zonder op te slaan',
  'preferences.always': 'Altijd aan',
  'preferences.details': 'Diensten en cookies',
  'preferences.signal':
    'Uw browser vraagt sites om uw gegevens niet te verkopen of te delen (Global Privacy Control). Wij houden ons daaraan.',
  'preferences.decided': 'U hebt uw keuze gemaakt op {date}.',
  'preferences.undecided': 'U hebt nog geen keuze gemaakt.',
  'preferences.memory':
    'Uw browser heeft uw keuze niet bewaard. Die geldt alleen voor deze pagina.',
  'preferences.erased':
    'Wat u uitzet, wordt uit deze browser verwijderd. Cookies van andere bedrijven, en sommige die servers plaatsen, verdwijnen alleen als ze verlopen of als u ze zelf in de browser verwijdert.',
  'preferences.download': 'Mijn keuze downloaden',
  'preferences.forget': 'Mijn keuze verwijderen',
  'reload.title': 'Deze pagina opnieuw laden?',
  'reload.text':
    'Wat u hebt uitgezet, is op deze pagina al gestart. Het stopt pas helemaal als de pagina opnieuw wordt geladen. Wat u hier hebt ingevuld, kan verloren gaan.',
  'reload.now': 'Opnieuw laden',
  'reload.later': 'Later',
  'category.essential.label': 'Noodzakelijk',
  'category.essential.description':
    'Nodig om de site te laten werken: beveiliging, inloggen, uw cookiekeuze.',
  'category.analytics.description':
    'Laat ons zien welke pagina’s worden gebruikt en waar er iets misgaat, zodat we ze kunnen verbeteren.',
  'category.functional.description':
    'Extra’s zoals video’s, kaarten en chat, en instellingen die de site voor u onthoudt.',
  'category.marketing.description':
    'Advertenties op basis van uw interesses, en meten of ze werken.',
  'service.provider': 'Aanbieder',
  'service.policy': 'Privacyverklaring',
  'cookie.name': 'Naam',
  'cookie.purpose': 'Doel',
  'cookie.duration': 'Bewaartermijn',
  'cookie.kind': 'Soort',
  'cookie.session': 'tot u de browser sluit',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Lokale opslag',
  'cookie.kind.sessionStorage': 'Sessieopslag',
  'cookie.kind.indexedDB': 'Database',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Nog niet geladen: {name}',
  'embed.text':
    'Bij het laden gaan gegevens over uw bezoek, zoals uw IP-adres, naar de aanbieder. Uw toestemming is nodig voor: {category}.',
  'embed.name': 'Externe inhoud',
  'embed.once': 'Eenmalig laden',
  'embed.always': 'Altijd toestaan',
  'declaration.title': 'Cookies op deze site',
  'declaration.on': 'Aan',
  'declaration.off': 'Uit',
  'declaration.partly': 'Deels aan',
  'declaration.change': 'Mijn keuze wijzigen',
  'declaration.withdraw': 'Toestemming intrekken',
  'declaration.none': 'Er zijn geen cookies vermeld.',
};
