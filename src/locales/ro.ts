import type { Texts } from './en.ts';

/** Romanian. */
export const texts: Texts = {
  'banner.title': 'Putem folosi cookie-uri?',
  'banner.text':
    'Cookie-urile de care acest site are nevoie sunt activate. Toate celelalte rămân dezactivate dacă nu vă dați consimțământul. Puteți modifica răspunsul oricând din setări.',
  'banner.purposes': 'Decideți cu privire la: {list}.',
  'banner.partners': 'Parteneri: {count}.',
  'banner.controller': 'Operator de date: {name}.',
  'banner.policy': 'Politica privind cookie-urile',
  'banner.accept': 'Acceptați toate',
  'banner.reject': 'Respingeți toate',
  'banner.preferences': 'Setări',
  'category.analytics.label': 'Analitice',
  'category.functional.label': 'Funcționale',
  'category.marketing.label': 'Marketing',
  'banner.text.partial':
    'Acest site cere ceva nou, care rămâne dezactivat dacă nu vă dați consimțământul.',
  'banner.text.inform':
    'Acest site folosește cookie-uri. Le puteți respinge acum sau oricând din setări.',
  'banner.changes': 'Modificări din {date}:',
  'banner.close': 'Închideți și respingeți toate',
  'trigger.label': 'Setări pentru cookie-uri',
  'preferences.title': 'Setări pentru cookie-uri',
  'preferences.text':
    'Alegeți ce poate folosi acest site. Nimic nu se schimbă până când nu salvați.',
  'preferences.save': 'Salvați selecția',
  'preferences.close': 'Închideți fără a salva',
  'preferences.always': 'Mereu active',
  'preferences.details': 'Servicii și cookie-uri',
  'preferences.signal':
    'Browserul dumneavoastră cere site-urilor să nu vă vândă datele și să nu le partajeze (Global Privacy Control). Respectăm această solicitare.',
  'preferences.decided': 'Ați decis la {date}.',
  'preferences.undecided': 'Nu ați decis încă.',
  'preferences.memory':
    'Browserul nu a păstrat răspunsul. Acesta este valabil doar pe această pagină.',
  'preferences.erased':
    'Ceea ce dezactivați se șterge din acest browser. Cookie-urile altor companii și unele setate de servere dispar doar când expiră sau dacă le ștergeți dumneavoastră din browser.',
  'preferences.download': 'Descărcați răspunsul',
  'preferences.forget': 'Ștergeți răspunsul',
  'reload.title': 'Reîncărcați pagina?',
  'reload.text':
    'Ceea ce ați dezactivat a pornit deja pe această pagină. Se oprește complet abia după reîncărcarea paginii. Ce ați scris aici se poate pierde.',
  'reload.now': 'Reîncărcați',
  'reload.later': 'Mai târziu',
  'category.essential.label': 'Necesare',
  'category.essential.description':
    'Necesare pentru funcționarea site-ului: securitate, autentificare, alegerea privind cookie-urile.',
  'category.analytics.description':
    'Ne arată ce pagini sunt folosite și unde apar erori, ca să putem îmbunătăți site-ul.',
  'category.functional.description':
    'Funcții suplimentare, cum ar fi videoclipuri, hărți și chat, și setări pe care site-ul le reține pentru dumneavoastră.',
  'category.marketing.description':
    'Reclame potrivite intereselor dumneavoastră și măsurarea eficienței lor.',
  'service.provider': 'Furnizor',
  'service.policy': 'Politica de confidențialitate',
  'cookie.name': 'Nume',
  'cookie.purpose': 'Scop',
  'cookie.duration': 'Perioadă de păstrare',
  'cookie.kind': 'Tip',
  'cookie.session': 'până la închiderea browserului',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Stocare locală',
  'cookie.kind.sessionStorage': 'Stocare de sesiune',
  'cookie.kind.indexedDB': 'Bază de date',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Nu s-a încărcat încă: {name}',
  'embed.text':
    'La încărcare, furnizorul primește date despre vizita dumneavoastră, de exemplu adresa IP. Este necesar consimțământul dumneavoastră pentru: {category}.',
  'embed.name': 'Conținut extern',
  'embed.once': 'Încărcați o dată',
  'embed.always': 'Permiteți mereu',
  'declaration.title': 'Cookie-uri pe acest site',
  'declaration.on': 'Activate',
  'declaration.off': 'Dezactivate',
  'declaration.partly': 'Activate parțial',
  'declaration.change': 'Modificați răspunsul',
  'declaration.withdraw': 'Retrageți consimțământul',
  'declaration.none': 'Nu sunt enumerate cookie-uri.',
};
