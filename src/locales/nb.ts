import type { Texts } from './en.ts';

/** Norwegian Bokmal. */
export const texts: Texts = {
  'banner.title': 'Kan vi bruke informasjonskapsler?',
  'banner.text':
    'Informasjonskapsler som nettstedet trenger, er på. Alle andre er av med mindre du sier ja. Du kan når som helst endre svaret i innstillingene.',
  'banner.purposes': 'Du tar stilling til: {list}.',
  'banner.partners': 'Partnere: {count}.',
  'banner.controller': 'Behandlingsansvarlig: {name}.',
  'banner.policy': 'Om informasjonskapsler',
  'banner.accept': 'Godta alle',
  'banner.reject': 'Avvis alle',
  'banner.preferences': 'Innstillinger',
  'category.analytics.label': 'Analyse',
  'category.functional.label': 'Funksjonalitet',
  'category.marketing.label': 'Markedsføring',
  'banner.text.partial':
    'Nettstedet ber om samtykke til noe nytt. Det nye er av med mindre du sier ja.',
  'banner.text.inform':
    'Dette nettstedet bruker informasjonskapsler. Du kan si nei nå eller når som helst i innstillingene.',
  'banner.changes': 'Endret {date}:',
  'banner.close': 'Lukk og avvis alle',
  'trigger.label': 'Innstillinger for informasjonskapsler',
  'preferences.title': 'Innstillinger for informasjonskapsler',
  'preferences.text': 'Velg hva dette nettstedet kan bruke. Ingenting endres før du lagrer.',
  'preferences.save': 'Lagre valg',
  'preferences.close': 'Lukk uten å lagre',
  'preferences.always': 'Alltid på',
  'preferences.details': 'Tjenester og informasjonskapsler',
  'preferences.signal':
    'Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine (Global Privacy Control). Vi retter oss etter det.',
  'preferences.decided': 'Du svarte {date}.',
  'preferences.undecided': 'Du har ikke svart ennå.',
  'preferences.memory': 'Nettleseren din tok ikke vare på svaret. Det gjelder bare på denne siden.',
  'preferences.erased':
    'Det du slår av, slettes fra denne nettleseren. Informasjonskapsler fra andre selskaper, og noen som servere setter, forsvinner bare når de utløper eller når du sletter dem i nettleseren.',
  'preferences.download': 'Last ned svaret mitt',
  'preferences.forget': 'Slett svaret mitt',
  'reload.title': 'Laste siden på nytt?',
  'reload.text':
    'Det du slo av, har allerede startet på denne siden. Det stopper helt når siden lastes på nytt. Det du har skrevet her, kan gå tapt.',
  'reload.now': 'Last på nytt',
  'reload.later': 'Senere',
  'category.essential.label': 'Nødvendige',
  'category.essential.description':
    'Trengs for at nettstedet skal virke: sikkerhet, innlogging, valget ditt om informasjonskapsler.',
  'category.analytics.description':
    'Viser oss hvilke sider som brukes, og hvor de svikter, slik at vi kan forbedre dem.',
  'category.functional.description':
    'Ekstra funksjoner som video, kart og chat, og innstillinger som nettstedet husker for deg.',
  'category.marketing.description':
    'Annonser som passer til interessene dine, og måling av om de virker.',
  'service.provider': 'Leverandør',
  'service.policy': 'Personvernerklæring',
  'cookie.name': 'Navn',
  'cookie.purpose': 'Formål',
  'cookie.duration': 'Lagringstid',
  'cookie.kind': 'Type',
  'cookie.session': 'til du lukker nettleseren',
  'cookie.kind.cookie': 'Informasjonskapsel',
  'cookie.kind.localStorage': 'Lokal lagring',
  'cookie.kind.sessionStorage': 'Øktlagring',
  'cookie.kind.indexedDB': 'Database',
  'cookie.kind.pixel': 'Piksel',
  'embed.title': '{name} er ikke lastet inn ennå',
  'embed.text':
    'Når innholdet lastes inn, sendes opplysninger om besøket ditt til leverandøren, for eksempel IP-adressen din. Det krever samtykket ditt til: {category}.',
  'embed.name': 'Eksternt innhold',
  'embed.once': 'Last inn én gang',
  'embed.always': 'Tillat alltid',
  'declaration.title': 'Informasjonskapsler på dette nettstedet',
  'declaration.on': 'På',
  'declaration.off': 'Av',
  'declaration.partly': 'Delvis på',
  'declaration.change': 'Endre svaret',
  'declaration.withdraw': 'Trekk tilbake samtykket',
  'declaration.none': 'Ingen informasjonskapsler er oppført.',
};
