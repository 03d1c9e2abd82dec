import type { Texts } from './en.ts';

/** Swedish. */
export const texts: Texts = {
  'banner.title': 'Får vi använda kakor?',
  'banner.text':
    'Nödvändiga kakor är på. Alla andra är av så länge du inte säger ja. Du kan när som helst ändra ditt val i inställningarna.',
  'banner.purposes': 'Du tar ställning till: {list}.',
  'banner.partners': 'Antal partner: {count}.',
  'banner.controller': 'Personuppgiftsansvarig: {name}.',
  'banner.policy': 'Policy för kakor',
  'banner.accept': 'Acceptera alla',
  'banner.reject': 'Avvisa alla',
  'banner.preferences': 'Inställningar',
  'category.analytics.label': 'Statistik',
  'category.functional.label': 'Extra funktioner',
  'category.marketing.label': 'Marknadsföring',
  'banner.text.partial':
    'Webbplatsen ber om samtycke till något nytt. Det är av så länge du inte säger ja.',
  'banner.text.inform':
    'Webbplatsen använder kakor. Du kan säga nej nu, eller när som helst i inställningarna.',
  'banner.changes': 'Ändrat den {date}:',
  'banner.close': 'Stäng och avvisa alla',
  'trigger.label': 'Inställningar för kakor',
  'preferences.title': 'Inställningar för kakor',
  'preferences.text': 'Välj vad webbplatsen får använda. Inget ändras förrän du sparar.',
  'preferences.save': 'Spara inställningar',
  'preferences.close': 'Stäng utan att spara',
  'preferences.always': 'Alltid på',
  'preferences.details': 'Tjänster och kakor',
  'preferences.signal':
    'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter (Global Privacy Control). Vi respekterar det.',
  'preferences.decided': 'Du gjorde ditt val den {date}.',
  'preferences.undecided': 'Du har inte gjort något val än.',
  'preferences.memory': 'Din webbläsare sparade inte ditt val. Det gäller bara för den här sidan.',
  'preferences.erased':
    'Det du stänger av tas bort från den här webbläsaren. Kakor från andra företag, och en del som servrar sätter, försvinner bara när de löper ut eller om du själv tar bort dem i webbläsaren.',
  'preferences.download': 'Ladda ner mitt val',
  'preferences.forget': 'Ta bort mitt val',
  'reload.title': 'Ladda om sidan?',
  'reload.text':
    'Det du har stängt av har redan startat på den här sidan. Det upphör helt först när sidan laddas om. Det du har skrivit här kan gå förlorat.',
  'reload.now': 'Ladda om',
  'reload.later': 'Senare',
  'category.essential.label': 'Nödvändiga',
  'category.essential.description':
    'Behövs för att webbplatsen ska fungera: säkerhet, inloggning, ditt val om kakor.',
  'category.analytics.description':
    'Visar oss vilka sidor som används och var de inte fungerar, så att vi kan förbättra dem.',
  'category.functional.description':
    'Tillägg som videor, kartor och chatt, och inställningar som webbplatsen kommer ihåg åt dig.',
  'category.marketing.description':
    'Annonser utifrån dina intressen, och mätning av om de fungerar.',
  'service.provider': 'Leverantör',
  'service.policy': 'Integritetspolicy',
  'cookie.name': 'Namn',
  'cookie.purpose': 'Syfte',
  'cookie.duration': 'Lagringstid',
  'cookie.kind': 'Typ',
  'cookie.session': 'tills du stänger webbläsaren',
  'cookie.kind.cookie': 'Kaka',
  'cookie.kind.localStorage': 'Lokal lagring',
  'cookie.kind.sessionStorage': 'Sessionslagring',
  'cookie.kind.indexedDB': 'Databas',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Inte laddat än: {name}',
  'embed.text':
    'När innehållet laddas skickas uppgifter om ditt besök till leverantören, till exempel din IP-adress. Det kräver ditt samtycke till: {category}.',
  'embed.name': 'Externt innehåll',
  'embed.once': 'Ladda en gång',
  'embed.always': 'Tillåt alltid',
  'declaration.title': 'Kakor på webbplatsen',
  'declaration.on': 'På',
  'declaration.off': 'Av',
  'declaration.partly': 'Delvis på',
  'declaration.change': 'Ändra mitt val',
  'declaration.withdraw': 'Återkalla samtycke',
  'declaration.none': 'Inga kakor är angivna.',
};
