import type { Texts } from './en.ts';

/** Italian. */
export const texts: Texts = {
  'banner.title': 'Possiamo usare i cookie?',
  'banner.text':
    'I cookie necessari sono attivi. Tutti gli altri restano disattivati senza il suo consenso. Può cambiare la sua scelta in qualsiasi momento nelle impostazioni.',
  'banner.purposes': 'La sua scelta riguarda: {list}.',
  'banner.partners': 'Partner: {count}.',
  'banner.controller': 'Titolare: {name}.',
  'banner.policy': 'Informativa sui cookie',
  'banner.accept': 'Accetta tutti',
  'banner.reject': 'Rifiuta tutti',
  'banner.preferences': 'Impostazioni',
  'category.analytics.label': 'Analisi',
  'category.functional.label': 'Funzioni aggiuntive',
  'category.marketing.label': 'Marketing',
  'banner.text.partial':
    'Questo sito chiede qualcosa di nuovo, che resta disattivato senza il suo consenso.',
  'banner.text.inform':
    'Questo sito usa i cookie. Può rifiutarli ora o in qualsiasi momento nelle impostazioni.',
  'banner.changes': 'Modifica in data {date}:',
  'banner.close': 'Chiudi e rifiuta tutti',
  'trigger.label': 'Impostazioni dei cookie',
  'preferences.title': 'Impostazioni dei cookie',
  'preferences.text': 'Scelga che cosa questo sito può usare. Nulla cambia prima del salvataggio.',
  'preferences.save': 'Salva selezione',
  'preferences.close': 'Chiudi senza salvare',
  'preferences.always': 'Sempre attivi',
  'preferences.details': 'Servizi e cookie',
  'preferences.signal':
    'Il suo browser chiede ai siti di non vendere né condividere i suoi dati (Global Privacy Control). Rispettiamo questa richiesta.',
  'preferences.decided': 'Scelta effettuata in data {date}.',
  'preferences.undecided': 'Non ha ancora effettuato una scelta.',
  'preferences.memory':
    'Il suo browser non ha conservato la scelta, che vale solo per questa pagina.',
  'preferences.erased':
    'Ciò che disattiva viene eliminato da questo browser. I cookie di altre aziende, e alcuni impostati dai server, scompaiono solo quando scadono o se li elimina dal browser.',
  'preferences.download': 'Scarica la mia scelta',
  'preferences.forget': 'Elimina la mia scelta',
  'reload.title': 'Ricaricare questa pagina?',
  'reload.text':
    'Ciò che ha disattivato è già stato avviato in questa pagina. Si arresta del tutto solo quando la pagina viene ricaricata. Quanto ha scritto qui potrebbe andare perso.',
  'reload.now': 'Ricarica',
  'reload.later': 'Più tardi',
  'category.essential.label': 'Necessari',
  'category.essential.description':
    'Necessari al funzionamento del sito: sicurezza, accesso, la sua scelta sui cookie.',
  'category.analytics.description':
    'Ci indica quali pagine vengono visitate e dove si verificano errori, per poterle migliorare.',
  'category.functional.description':
    'Extra come video, mappe e chat, e impostazioni che il sito ricorda per lei.',
  'category.marketing.description':
    'Annunci basati sui suoi interessi e misurazione della loro efficacia.',
  'service.provider': 'Fornitore',
  'service.policy': 'Informativa sulla privacy',
  'cookie.name': 'Nome',
  'cookie.purpose': 'Finalità',
  'cookie.duration': 'Durata',
  'cookie.kind': 'Tipo',
  'cookie.session': 'fino alla chiusura del browser',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Archiviazione locale',
  'cookie.kind.sessionStorage': 'Archiviazione di sessione',
  'cookie.kind.indexedDB': 'Database',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Non ancora caricato: {name}',
  'embed.text':
    'Il caricamento invia al fornitore dati sulla sua visita, come il suo indirizzo IP. Serve il suo consenso per: {category}.',
  'embed.name': 'Contenuto esterno',
  'embed.once': 'Carica una volta',
  'embed.always': 'Consenti sempre',
  'declaration.title': 'Cookie di questo sito',
  'declaration.on': 'Attivi',
  'declaration.off': 'Disattivati',
  'declaration.partly': 'Attivi in parte',
  'declaration.change': 'Modifica la scelta',
  'declaration.withdraw': 'Revoca il consenso',
  'declaration.none': 'Nessun cookie elencato.',
};
