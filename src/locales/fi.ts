import type { Texts } from './en.ts';

/** Finnish. */
export const texts: Texts = {
  'banner.title': 'Saammeko käyttää evästeitä?',
  'banner.text':
    'Sivuston tarvitsemat evästeet ovat käytössä. Muut pysyvät poissa käytöstä, ellet hyväksy niitä. Voit muuttaa vastaustasi milloin tahansa asetuksissa.',
  'banner.purposes': 'Voit päättää näistä: {list}.',
  'banner.partners': 'Kumppaneita: {count}.',
  'banner.controller': 'Rekisterinpitäjä: {name}.',
  'banner.policy': 'Evästekäytäntö',
  'banner.accept': 'Hyväksy kaikki',
  'banner.reject': 'Hylkää kaikki',
  'banner.preferences': 'Asetukset',
  'category.analytics.label': 'Analytiikka',
  'category.functional.label': 'Toiminnalliset',
  'category.marketing.label': 'Markkinointi',
  'banner.text.partial':
    'Sivusto pyytää suostumusta johonkin uuteen. Se pysyy poissa käytöstä, ellet hyväksy sitä.',
  'banner.text.inform':
    'Tällä sivustolla käytetään evästeitä. Voit kieltäytyä niistä nyt tai milloin tahansa asetuksissa.',
  'banner.changes': 'Muutokset {date}:',
  'banner.close': 'Sulje ja hylkää kaikki',
  'trigger.label': 'Evästeasetukset',
  'preferences.title': 'Evästeasetukset',
  'preferences.text':
    'Valitse, mitä tämä sivusto saa käyttää. Mikään ei muutu, ennen kuin tallennat.',
  'preferences.save': 'Tallenna valinnat',
  'preferences.close': 'Sulje tallentamatta',
  'preferences.always': 'Aina käytössä',
  'preferences.details': 'Palvelut ja evästeet',
  'preferences.signal':
    'Selaimesi pyytää sivustoja olemaan myymättä ja jakamatta tietojasi (Global Privacy Control). Noudatamme pyyntöä.',
  'preferences.decided': 'Vastasit {date}.',
  'preferences.undecided': 'Et ole vielä vastannut.',
  'preferences.memory': 'Selaimesi ei säilyttänyt vastaustasi. Se on voimassa vain tällä sivulla.',
  'preferences.erased':
    'Kun poistat jotain käytöstä, sen tallentamat tiedot poistetaan tästä selaimesta. Muiden yritysten evästeet ja osa palvelinten asettamista evästeistä poistuvat vain, kun ne vanhenevat tai kun poistat ne itse selaimessa.',
  'preferences.download': 'Lataa vastaukseni',
  'preferences.forget': 'Poista vastaukseni',
  'reload.title': 'Ladataanko sivu uudelleen?',
  'reload.text':
    'Se, minkä poistit käytöstä, on jo käynnistynyt tällä sivulla. Se pysähtyy lopullisesti, kun sivu ladataan uudelleen. Sivulle kirjoittamasi teksti voi kadota.',
  'reload.now': 'Lataa uudelleen',
  'reload.later': 'Myöhemmin',
  'category.essential.label': 'Välttämättömät',
  'category.essential.description':
    'Tarvitaan, jotta sivusto toimii: turvallisuus, kirjautuminen, evästevalintasi.',
  'category.analytics.description':
    'Kertoo meille, mitä sivuja käytetään ja missä on ongelmia, jotta voimme parantaa sivustoa.',
  'category.functional.description':
    'Lisätoiminnot, kuten videot, kartat ja chat, sekä asetukset, jotka sivusto muistaa.',
  'category.marketing.description':
    'Kiinnostuksen kohteitasi vastaavat mainokset ja niiden toimivuuden mittaaminen.',
  'service.provider': 'Palveluntarjoaja',
  'service.policy': 'Tietosuojaseloste',
  'cookie.name': 'Nimi',
  'cookie.purpose': 'Käyttötarkoitus',
  'cookie.duration': 'Säilytysaika',
  'cookie.kind': 'Tyyppi',
  'cookie.session': 'kunnes suljet selaimen',
  'cookie.kind.cookie': 'Eväste',
  'cookie.kind.localStorage': 'Paikallinen tallennus',
  'cookie.kind.sessionStorage': 'Istuntotallennus',
  'cookie.kind.indexedDB': 'Tietokanta',
  'cookie.kind.pixel': 'Pikseli',
  'embed.title': '{name}: ei vielä ladattu',
  'embed.text':
    'Lataaminen lähettää palveluntarjoajalle tietoja vierailustasi, kuten IP-osoitteesi. Siihen tarvitaan suostumuksesi seuraavaan: {category}.',
  'embed.name': 'Ulkoinen sisältö',
  'embed.once': 'Lataa kerran',
  'embed.always': 'Salli aina',
  'declaration.title': 'Tämän sivuston evästeet',
  'declaration.on': 'Käytössä',
  'declaration.off': 'Ei käytössä',
  'declaration.partly': 'Osittain käytössä',
  'declaration.change': 'Muuta vastausta',
  'declaration.withdraw': 'Peruuta suostumus',
  'declaration.none': 'Luettelossa ei ole evästeitä.',
};
