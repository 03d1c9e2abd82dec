import type { Texts } from './en.ts';

/** Hungarian. */
export const texts: Texts = {
  'banner.title': 'Használhatunk sütiket?',
  'banner.text':
    'A webhelyhez szükséges sütik be vannak kapcsolva. Az összes többi kikapcsolva marad, ha nem járul hozzá. A válaszát bármikor módosíthatja a beállításokban.',
  'banner.purposes': 'Ön dönt erről: {list}.',
  'banner.partners': 'Partnerek száma: {count}.',
  'banner.controller': 'Adatkezelő: {name}.',
  'banner.policy': 'Sütikezelési tájékoztató',
  'banner.accept': 'Összes elfogadása',
  'banner.reject': 'Összes elutasítása',
  'banner.preferences': 'Beállítások',
  'category.analytics.label': 'Analitika',
  'category.functional.label': 'Funkcionális',
  'category.marketing.label': 'Marketing',
  'banner.text.partial':
    'Ez a webhely valami újhoz kéri a hozzájárulását. Enélkül az új elem kikapcsolva marad.',
  'banner.text.inform':
    'Ez a webhely sütiket használ. Elutasíthatja őket most vagy bármikor a beállításokban.',
  'banner.changes': 'Változások ({date}):',
  'banner.close': 'Bezárás és az összes elutasítása',
  'trigger.label': 'Sütibeállítások',
  'preferences.title': 'Sütibeállítások',
  'preferences.text': 'Válassza ki, mit használhat ez a webhely. Mentésig semmi sem változik.',
  'preferences.save': 'Választás mentése',
  'preferences.close': 'Bezárás mentés nélkül',
  'preferences.always': 'Mindig aktív',
  'preferences.details': 'Szolgáltatások és sütik',
  'preferences.signal':
    'A böngészője arra kéri a webhelyeket, hogy ne adják el és ne osszák meg az adatait (Global Privacy Control). Ennek eleget teszünk.',
  'preferences.decided': 'A döntés dátuma: {date}',
  'preferences.undecided': 'Még nem döntött.',
  'preferences.memory':
    'A böngésző nem őrizte meg a válaszát. A válasz csak ezen az oldalon érvényes.',
  'preferences.erased':
    'Amit kikapcsol, az törlődik ebből a böngészőből. Más cégek sütijei és egyes, kiszolgálók által elhelyezett sütik csak akkor tűnnek el, ha lejárnak, vagy ha Ön törli őket a böngészőben.',
  'preferences.download': 'Válaszom letöltése',
  'preferences.forget': 'Válaszom törlése',
  'reload.title': 'Újratölti az oldalt?',
  'reload.text':
    'Amit kikapcsolt, az ezen az oldalon már elindult. Teljesen az oldal újratöltésekor áll le. Az itt beírt adatok elveszhetnek.',
  'reload.now': 'Újratöltés',
  'reload.later': 'Később',
  'category.essential.label': 'Szükséges',
  'category.essential.description':
    'A webhely működéséhez szükséges: biztonság, bejelentkezés, a sütikkel kapcsolatos döntés.',
  'category.analytics.description':
    'Megmutatja, mely oldalakat használják, és hol vannak hibák, hogy javíthassunk rajtuk.',
  'category.functional.description':
    'Kiegészítők, például videók, térképek és csevegés, valamint beállítások, amelyeket a webhely megjegyez.',
  'category.marketing.description':
    'Az érdeklődésének megfelelő hirdetések, és annak mérése, hogy hatásosak-e.',
  'service.provider': 'Szolgáltató',
  'service.policy': 'Adatkezelési tájékoztató',
  'cookie.name': 'Név',
  'cookie.purpose': 'Cél',
  'cookie.duration': 'Megőrzési idő',
  'cookie.kind': 'Típus',
  'cookie.session': 'a böngésző bezárásáig',
  'cookie.kind.cookie': 'Süti',
  'cookie.kind.localStorage': 'Helyi tároló',
  'cookie.kind.sessionStorage': 'Munkamenet-tároló',
  'cookie.kind.indexedDB': 'Adatbázis',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': '{name} még nincs betöltve',
  'embed.text':
    'A betöltéskor a látogatásának adatai, például az IP-címe, a szolgáltatóhoz kerülnek. A betöltés feltétele az Ön hozzájárulása a következőhöz: {category}.',
  'embed.name': 'Külső tartalom',
  'embed.once': 'Egyszeri betöltés',
  'embed.always': 'Állandó engedélyezés',
  'declaration.title': 'Sütik ezen a webhelyen',
  'declaration.on': 'Bekapcsolva',
  'declaration.off': 'Kikapcsolva',
  'declaration.partly': 'Részben bekapcsolva',
  'declaration.change': 'Válasz módosítása',
  'declaration.withdraw': 'Hozzájárulás visszavonása',
  'declaration.none': 'Nincs felsorolt süti.',
};
