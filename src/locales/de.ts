import type { Texts } from './en.ts';

/** German. */
export const texts: Texts = {
  'banner.title': 'Dürfen wir Cookies verwenden?',
  'banner.text':
    'Notwendige Cookies sind aktiv. Alle anderen bleiben aus, solange Sie nicht zustimmen. Sie können Ihre Entscheidung jederzeit in den Einstellungen ändern.',
  'banner.purposes': 'Sie entscheiden über: {list}.',
  'banner.partners': 'Partner: {count}.',
  'banner.controller': 'Verantwortlich: {name}.',
  'banner.policy': 'Cookie-Richtlinie',
  'banner.accept': 'Alle akzeptieren',
  'banner.reject': 'Alle ablehnen',
  'banner.preferences': 'Einstellungen',
  'category.analytics.label': 'Statistik',
  'category.functional.label': 'Zusatzfunktionen',
  'category.marketing.label': 'Marketing',
  'banner.text.partial':
    'Diese Website fragt nach etwas Neuem. Es bleibt aus, solange Sie nicht zustimmen.',
  'banner.text.inform':
    'Diese Website verwendet Cookies. Sie können diese jetzt oder jederzeit in den Einstellungen ablehnen.',
  'banner.changes': 'Geändert am {date}:',
  'banner.close': 'Schließen und alle ablehnen',
  'trigger.label': 'Cookie-Einstellungen',
  'preferences.title': 'Cookie-Einstellungen',
  'preferences.text':
    'Wählen Sie, was diese Website verwenden darf. Es ändert sich nichts, bevor Sie speichern.',
  'preferences.save': 'Auswahl speichern',
  'preferences.close': 'Ohne Speichern schließen',
  'preferences.always': 'Immer aktiv',
  'preferences.details': 'Dienste und Cookies',
  'preferences.signal':
    'Ihr Browser fordert Websites auf, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Wir halten uns daran.',
  'preferences.decided': 'Sie haben am {date} entschieden.',
  'preferences.undecided': 'Sie haben noch nicht entschieden.',
  'preferences.memory':
    'Ihr Browser hat Ihre Entscheidung nicht gespeichert. Sie gilt nur für diese Seite.',
  'preferences.erased':
    'Was Sie ausschalten, wird aus diesem Browser gelöscht. Cookies anderer Unternehmen und einige, die von Servern gesetzt werden, verschwinden nur, wenn sie ablaufen oder wenn Sie sie im Browser löschen.',
  'preferences.download': 'Entscheidung herunterladen',
  'preferences.forget': 'Entscheidung löschen',
  'reload.title': 'Diese Seite neu laden?',
  'reload.text':
    'Was Sie ausgeschaltet haben, läuft auf dieser Seite bereits. Es endet erst vollständig, wenn die Seite neu geladen wird. Was Sie hier eingegeben haben, kann dabei verloren gehen.',
  'reload.now': 'Neu laden',
  'reload.later': 'Später',
  'category.essential.label': 'Notwendig',
  'category.essential.description':
    'Nötig, damit die Website funktioniert: Sicherheit, Anmeldung, Ihre Cookie-Auswahl.',
  'category.analytics.description':
    'Zeigt uns, welche Seiten genutzt werden und wo Fehler auftreten, damit wir die Website verbessern können.',
  'category.functional.description':
    'Extras wie Videos, Karten und Chat sowie Einstellungen, die sich die Website für Sie merkt.',
  'category.marketing.description': 'Werbung nach Ihren Interessen und Messung ihrer Wirkung.',
  'service.provider': 'Anbieter',
  'service.policy': 'Datenschutzerklärung',
  'cookie.name': 'Name',
  'cookie.purpose': 'Zweck',
  'cookie.duration': 'Speicherdauer',
  'cookie.kind': 'Art',
  'cookie.session': 'bis Sie den Browser schließen',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Lokaler Speicher',
  'cookie.kind.sessionStorage': 'Sitzungsspeicher',
  'cookie.kind.indexedDB': 'Datenbank',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Noch nicht geladen: {name}',
  'embed.text':
    'Beim Laden werden Daten über Ihren Besuch an den Anbieter übermittelt, etwa Ihre IP-Adresse. Erforderlich ist Ihre Einwilligung für: {category}.',
  'embed.name': 'Externer Inhalt',
  'embed.once': 'Einmal laden',
  'embed.always': 'Immer erlauben',
  'declaration.title': 'Cookies auf dieser Website',
  'declaration.on': 'Aktiv',
  'declaration.off': 'Nicht aktiv',
  'declaration.partly': 'Teilweise aktiv',
  'declaration.change': 'Entscheidung ändern',
  'declaration.withdraw': 'Einwilligung widerrufen',
  'declaration.none': 'Es sind keine Cookies aufgeführt.',
};
