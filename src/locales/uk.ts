import type { Texts } from './en.ts';

/** Ukrainian. */
export const texts: Texts = {
  'banner.title': 'Чи можна нам використовувати файли cookie?',
  'banner.text':
    'Файли cookie, потрібні цьому сайту, увімкнено. Усі інші вмикаються лише з вашої згоди. Змінити відповідь можна будь-коли в налаштуваннях.',
  'banner.purposes': 'На ваш розсуд: {list}.',
  'banner.partners': 'Партнерів: {count}.',
  'banner.controller': 'Володілець персональних даних: {name}.',
  'banner.policy': 'Політика щодо файлів cookie',
  'banner.accept': 'Прийняти всі',
  'banner.reject': 'Відхилити всі',
  'banner.preferences': 'Налаштування',
  'category.analytics.label': 'Аналітика',
  'category.functional.label': 'Додаткові функції',
  'category.marketing.label': 'Маркетинг',
  'banner.text.partial': 'Цей сайт запитує про щось нове. Без вашої згоди воно лишиться вимкненим.',
  'banner.text.inform':
    'Цей сайт використовує файли cookie. Ви можете відмовитися зараз або будь-коли в налаштуваннях.',
  'banner.changes': 'Зміни від {date}:',
  'banner.close': 'Закрити й відхилити всі',
  'trigger.label': 'Налаштування файлів cookie',
  'preferences.title': 'Налаштування файлів cookie',
  'preferences.text':
    'Виберіть, що може використовувати цей сайт. Нічого не зміниться, доки ви не збережете вибір.',
  'preferences.save': 'Зберегти вибір',
  'preferences.close': 'Закрити без збереження',
  'preferences.always': 'Завжди ввімкнено',
  'preferences.details': 'Сервіси та файли cookie',
  'preferences.signal':
    'Ваш браузер просить сайти не продавати й не передавати ваші дані (Global Privacy Control). Ми цього дотримуємося.',
  'preferences.decided': 'Ви відповіли {date}',
  'preferences.undecided': 'Ви ще не відповіли.',
  'preferences.memory': 'Ваш браузер не зберіг відповідь. Вона діє лише на цій сторінці.',
  'preferences.erased':
    'Те, що ви вимикаєте, видаляється із цього браузера. Файли cookie інших компаній і деякі з установлених серверами зникають лише тоді, коли спливає їхній строк дії або коли ви видаляєте їх у браузері.',
  'preferences.download': 'Завантажити відповідь',
  'preferences.forget': 'Видалити відповідь',
  'reload.title': 'Перезавантажити сторінку?',
  'reload.text':
    'Те, що ви вимкнули, уже запустилося на цій сторінці. Воно остаточно зупиниться після перезавантаження сторінки. Введений тут текст може бути втрачено.',
  'reload.now': 'Перезавантажити',
  'reload.later': 'Пізніше',
  'category.essential.label': 'Необхідні',
  'category.essential.description':
    'Потрібні для роботи сайту: безпека, вхід, ваш вибір щодо файлів cookie.',
  'category.analytics.description':
    'Показує нам, якими сторінками користуються і де трапляються збої, щоб ми могли вдосконалювати сайт.',
  'category.functional.description':
    'Доповнення, як-от відео, карти й чат, а також налаштування, які сайт запам’ятовує для вас.',
  'category.marketing.description':
    'Реклама відповідно до ваших інтересів і вимірювання її дієвості.',
  'service.provider': 'Постачальник',
  'service.policy': 'Політика конфіденційності',
  'cookie.name': 'Назва',
  'cookie.purpose': 'Мета',
  'cookie.duration': 'Строк зберігання',
  'cookie.kind': 'Тип',
  'cookie.session': 'до закриття браузера',
  'cookie.kind.cookie': 'Файл cookie',
  'cookie.kind.localStorage': 'Локальне сховище',
  'cookie.kind.sessionStorage': 'Сховище сеансу',
  'cookie.kind.indexedDB': 'База даних',
  'cookie.kind.pixel': 'Піксель',
  'embed.title': '{name}: ще не завантажено',
  'embed.text':
    'Під час завантаження постачальник отримує дані про ваш візит, зокрема вашу IP-адресу. Для цього потрібна ваша згода: {category}.',
  'embed.name': 'Зовнішній вміст',
  'embed.once': 'Завантажити один раз',
  'embed.always': 'Дозволяти завжди',
  'declaration.title': 'Файли cookie на цьому сайті',
  'declaration.on': 'Увімкнено',
  'declaration.off': 'Вимкнено',
  'declaration.partly': 'Частково ввімкнено',
  'declaration.change': 'Змінити відповідь',
  'declaration.withdraw': 'Відкликати згоду',
  'declaration.none': 'Файлів cookie не вказано.',
};
