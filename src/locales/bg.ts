import type { Texts } from './en.ts';

/** Bulgarian. */
export const texts: Texts = {
  'banner.title': 'Може ли да използваме бисквитки?',
  'banner.text':
    'Необходимите за този сайт бисквитки са включени. Всички други остават изключени, освен ако не дадете съгласие. Можете да промените отговора си по всяко време в настройките.',
  'banner.purposes': 'Вие решавате за: {list}.',
  'banner.partners': 'Партньори: {count}.',
  'banner.controller': 'Администратор на лични данни: {name}.',
  'banner.policy': 'Политика за бисквитките',
  'banner.accept': 'Приемане на всички',
  'banner.reject': 'Отхвърляне на всички',
  'banner.preferences': 'Настройки',
  'category.analytics.label': 'Аналитични',
  'category.functional.label': 'Функционални',
  'category.marketing.label': 'Маркетингови',
  'banner.text.partial':
    'Този сайт пита за нещо ново. То остава изключено, освен ако не дадете съгласие.',
  'banner.text.inform':
    'Този сайт използва бисквитки. Можете да ги отхвърлите сега или по всяко време в настройките.',
  'banner.changes': 'Промени от {date}:',
  'banner.close': 'Затваряне и отхвърляне на всички',
  'trigger.label': 'Настройки за бисквитките',
  'preferences.title': 'Настройки за бисквитките',
  'preferences.text':
    'Изберете какво може да използва този сайт. Нищо не се променя, докато не запазите избора.',
  'preferences.save': 'Запазване на избора',
  'preferences.close': 'Затваряне без запазване',
  'preferences.always': 'Винаги активно',
  'preferences.details': 'Услуги и бисквитки',
  'preferences.signal':
    'Браузърът ви иска от сайтовете да не продават и да не споделят данните ви (Global Privacy Control). Ние се съобразяваме с това.',
  'preferences.decided': 'Взехте решение на {date}',
  'preferences.undecided': 'Още не сте взели решение.',
  'preferences.memory': 'Браузърът не запази отговора ви. Отговорът важи само за тази страница.',
  'preferences.erased':
    'Това, което изключите, се изтрива от този браузър. Бисквитките на други компании и някои, зададени от сървъри, могат само да изтекат или да бъдат изтрити от вас в браузъра.',
  'preferences.download': 'Изтегляне на отговора',
  'preferences.forget': 'Изтриване на отговора',
  'reload.title': 'Да се презареди ли страницата?',
  'reload.text':
    'Това, което изключихте, вече е стартирало на тази страница. То спира напълно, когато страницата се презареди. Въведеното тук може да се загуби.',
  'reload.now': 'Презареждане',
  'reload.later': 'По-късно',
  'category.essential.label': 'Необходими',
  'category.essential.description':
    'Нужни за работата на сайта: сигурност, вход, вашият избор за бисквитките.',
  'category.analytics.description':
    'Показват ни кои страници се използват и къде има грешки, за да можем да подобряваме сайта.',
  'category.functional.description':
    'Допълнения като видеоклипове, карти и чат, както и настройки, които сайтът помни за вас.',
  'category.marketing.description': 'Реклами според интересите ви и измерване на ефективността им.',
  'service.provider': 'Доставчик',
  'service.policy': 'Политика за поверителност',
  'cookie.name': 'Име',
  'cookie.purpose': 'Цел',
  'cookie.duration': 'Срок на съхранение',
  'cookie.kind': 'Вид',
  'cookie.session': 'до затваряне на браузъра',
  'cookie.kind.cookie': 'Бисквитка',
  'cookie.kind.localStorage': 'Локално хранилище',
  'cookie.kind.sessionStorage': 'Хранилище за сесията',
  'cookie.kind.indexedDB': 'База данни',
  'cookie.kind.pixel': 'Пиксел',
  'embed.title': 'Още не е заредено: {name}',
  'embed.text':
    'Зареждането изпраща на доставчика данни за посещението ви, например IP адреса ви. Необходимо е съгласието ви за: {category}.',
  'embed.name': 'Външно съдържание',
  'embed.once': 'Еднократно зареждане',
  'embed.always': 'Постоянно разрешаване',
  'declaration.title': 'Бисквитки на този сайт',
  'declaration.on': 'Включено',
  'declaration.off': 'Изключено',
  'declaration.partly': 'Частично включено',
  'declaration.change': 'Промяна на отговора',
  'declaration.withdraw': 'Оттегляне на съгласието',
  'declaration.none': 'Не са посочени бисквитки.',
};
