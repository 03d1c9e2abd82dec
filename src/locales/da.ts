import type { Texts } from './en.ts';

/** Danish. */
export const texts: Texts = {
  'banner.title': 'Må vi bruge cookies?',
  'banner.text':
    'Nødvendige cookies er slået til. Alle andre er slået fra, medmindre du siger ja. Du kan altid ændre dit valg under indstillinger.',
  'banner.purposes': 'Du tager stilling til: {list}.',
  'banner.partners': 'Partnere: {count}.',
  'banner.controller': 'Dataansvarlig: {name}.',
  'banner.policy': 'Cookiepolitik',
  'banner.accept': 'Accepter alle',
  'banner.reject': 'Afvis alle',
  'banner.preferences': 'Indstillinger',
  'category.analytics.label': 'Statistik',
  'category.functional.label': 'Ekstra funktioner',
  'category.marketing.label': 'Marketing',
  'banner.text.partial':
    'Denne hjemmeside beder om samtykke til noget nyt. Det er slået fra, medmindre du siger ja.',
  'banner.text.inform':
    'Denne hjemmeside bruger cookies. Du kan sige nej nu eller når som helst under indstillinger.',
  'banner.changes': 'Ændret den {date}:',
  'banner.close': 'Luk og afvis alle',
  'trigger.label': 'Cookieindstillinger',
  'preferences.title': 'Cookieindstillinger',
  'preferences.text': 'Vælg, hvad denne hjemmeside må bruge. Intet ændres, før du gemmer.',
  'preferences.save': 'Gem indstillinger',
  'preferences.close': 'Luk uden at gemme',
  'preferences.always': 'Altid slået til',
  'preferences.details': 'Tjenester og cookies',
  'preferences.signal':
    'Din browser beder hjemmesider om ikke at sælge eller dele dine data (Global Privacy Control). Det retter vi os efter.',
  'preferences.decided': 'Du traf dit valg den {date}.',
  'preferences.undecided': 'Du har ikke truffet et valg endnu.',
  'preferences.memory': 'Din browser har ikke gemt dit valg. Det gælder kun for denne side.',
  'preferences.erased':
    'Det, du slår fra, bliver slettet fra denne browser. Cookies fra andre virksomheder og nogle, som servere sætter, forsvinder kun, når de udløber, eller hvis du selv sletter dem i browseren.',
  'preferences.download': 'Download mit valg',
  'preferences.forget': 'Slet mit valg',
  'reload.title': 'Skal siden genindlæses?',
  'reload.text':
    'Det, du har slået fra, er allerede startet på denne side. Det stopper først helt, når siden genindlæses. Det, du har skrevet her, kan gå tabt.',
  'reload.now': 'Genindlæs',
  'reload.later': 'Senere',
  'category.essential.label': 'Nødvendige',
  'category.essential.description':
    'Nødvendige for, at hjemmesiden fungerer: sikkerhed, login, dit valg om cookies.',
  'category.analytics.description':
    'Viser os, hvilke sider der bliver brugt, og hvor der opstår fejl, så vi kan forbedre hjemmesiden.',
  'category.functional.description':
    'Videoer, kort, chat og lignende samt indstillinger, som hjemmesiden husker for dig.',
  'category.marketing.description': 'Annoncer efter dine interesser og måling af, om de virker.',
  'service.provider': 'Udbyder',
  'service.policy': 'Privatlivspolitik',
  'cookie.name': 'Navn',
  'cookie.purpose': 'Formål',
  'cookie.duration': 'Opbevaringstid',
  'cookie.kind': 'Type',
  'cookie.session': 'indtil du lukker browseren',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Lokalt lager',
  'cookie.kind.sessionStorage': 'Sessionslager',
  'cookie.kind.indexedDB': 'Database',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Ikke indlæst endnu: {name}',
  'embed.text':
    'Når indholdet indlæses, sendes data om dit besøg til udbyderen, for eksempel din IP-adresse. Det kræver dit samtykke til: {category}.',
  'embed.name': 'Eksternt indhold',
  'embed.once': 'Indlæs én gang',
  'embed.always': 'Tillad altid',
  'declaration.title': 'Cookies på denne hjemmeside',
  'declaration.on': 'Slået til',
  'declaration.off': 'Slået fra',
  'declaration.partly': 'Delvist slået til',
  'declaration.change': 'Ændr mit valg',
  'declaration.withdraw': 'Træk samtykke tilbage',
  'declaration.none': 'Der er ikke angivet nogen cookies.',
};
