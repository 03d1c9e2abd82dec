import type { Texts } from './en.ts';

/** Polish. */
export const texts: Texts = {
  'banner.title': 'Czy możemy używać plików cookie?',
  'banner.text':
    'Pliki cookie niezbędne do działania tej witryny są włączone. Bez zgody wszystkie inne pozostają wyłączone. Odpowiedź można w każdej chwili zmienić w ustawieniach.',
  'banner.purposes': 'Decyzja dotyczy kategorii: {list}.',
  'banner.partners': 'Partnerzy: {count}.',
  'banner.controller': '{name} jest administratorem danych.',
  'banner.policy': 'Polityka plików cookie',
  'banner.accept': 'Zaakceptuj wszystkie',
  'banner.reject': 'Odrzuć wszystkie',
  'banner.preferences': 'Ustawienia',
  'category.analytics.label': 'Analityczne',
  'category.functional.label': 'Funkcjonalne',
  'category.marketing.label': 'Marketingowe',
  'banner.text.partial': 'Ta witryna pyta o coś nowego. Bez zgody pozostaje to wyłączone.',
  'banner.text.inform':
    'Ta witryna używa plików cookie. Można je odrzucić teraz lub w każdej chwili w ustawieniach.',
  'banner.changes': 'Zmiany z dnia {date}:',
  'banner.close': 'Zamknij i odrzuć wszystkie',
  'trigger.label': 'Ustawienia plików cookie',
  'preferences.title': 'Ustawienia plików cookie',
  'preferences.text':
    'Wybierz, czego może używać ta witryna. Zmiany zaczną obowiązywać dopiero po zapisaniu.',
  'preferences.save': 'Zapisz wybór',
  'preferences.close': 'Zamknij bez zapisywania',
  'preferences.always': 'Zawsze aktywne',
  'preferences.details': 'Usługi i pliki cookie',
  'preferences.signal':
    'Ta przeglądarka prosi witryny, aby nie sprzedawały ani nie udostępniały danych użytkownika (Global Privacy Control). Stosujemy się do tego.',
  'preferences.decided': 'Data decyzji: {date}.',
  'preferences.undecided': 'Nie podjęto jeszcze decyzji.',
  'preferences.memory':
    'Przeglądarka nie zapamiętała odpowiedzi. Obowiązuje ona tylko na tej stronie.',
  'preferences.erased':
    'To, co zostanie wyłączone, jest usuwane z tej przeglądarki. Pliki cookie innych firm i niektóre pliki ustawiane przez serwery mogą tylko wygasnąć albo zostać usunięte przez użytkownika w przeglądarce.',
  'preferences.download': 'Pobierz odpowiedź',
  'preferences.forget': 'Usuń odpowiedź',
  'reload.title': 'Wczytać stronę ponownie?',
  'reload.text':
    'To, co zostało wyłączone, zdążyło się już uruchomić na tej stronie. Zatrzyma się całkowicie po ponownym wczytaniu strony. Wpisane tu dane mogą zostać utracone.',
  'reload.now': 'Wczytaj ponownie',
  'reload.later': 'Później',
  'category.essential.label': 'Niezbędne',
  'category.essential.description':
    'Potrzebne do działania witryny: bezpieczeństwo, logowanie, wybór dotyczący plików cookie.',
  'category.analytics.description':
    'Pokazują nam, które strony są odwiedzane i gdzie występują błędy, abyśmy mogli ulepszać witrynę.',
  'category.functional.description':
    'Dodatki, takie jak filmy, mapy i czat, oraz ustawienia zapamiętywane przez witrynę.',
  'category.marketing.description':
    'Reklamy dopasowane do zainteresowań i pomiar ich skuteczności.',
  'service.provider': 'Dostawca',
  'service.policy': 'Polityka prywatności',
  'cookie.name': 'Nazwa',
  'cookie.purpose': 'Cel',
  'cookie.duration': 'Okres przechowywania',
  'cookie.kind': 'Rodzaj',
  'cookie.session': 'do zamknięcia przeglądarki',
  'cookie.kind.cookie': 'Plik cookie',
  'cookie.kind.localStorage': 'Pamięć lokalna',
  'cookie.kind.sessionStorage': 'Pamięć sesji',
  'cookie.kind.indexedDB': 'Baza danych',
  'cookie.kind.pixel': 'Piksel',
  'embed.title': 'Nie wczytano jeszcze: {name}',
  'embed.text':
    'Przy wczytywaniu dostawca otrzymuje dane o wizycie, na przykład adres IP. Wymagana jest zgoda dotycząca kategorii: {category}.',
  'embed.name': 'Treść zewnętrzna',
  'embed.once': 'Wczytaj raz',
  'embed.always': 'Zawsze zezwalaj',
  'declaration.title': 'Pliki cookie w tej witrynie',
  'declaration.on': 'Włączone',
  'declaration.off': 'Wyłączone',
  'declaration.partly': 'Częściowo włączone',
  'declaration.change': 'Zmień odpowiedź',
  'declaration.withdraw': 'Wycofaj zgodę',
  'declaration.none': 'Nie podano żadnych plików cookie.',
};
