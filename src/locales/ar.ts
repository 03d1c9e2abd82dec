import type { Texts } from './en.ts';

/** Arabic. */
export const texts: Texts = {
  'banner.title': 'هل يمكننا استخدام ملفات تعريف الارتباط؟',
  'banner.text':
    'ملفات تعريف الارتباط اللازمة لهذا الموقع مفعّلة. ولا تُفعَّل الملفات الأخرى إلا بموافقتك. ويمكنك تغيير قرارك في أي وقت من الإعدادات.',
  'banner.purposes': 'يشمل قرارك: {list}.',
  'banner.partners': 'عدد الشركاء: {count}.',
  'banner.controller': 'الجهة المسؤولة: {name}.',
  'banner.policy': 'سياسة ملفات تعريف الارتباط',
  'banner.accept': 'قبول الكل',
  'banner.reject': 'رفض الكل',
  'banner.preferences': 'الإعدادات',
  'category.analytics.label': 'التحليلات',
  'category.functional.label': 'الوظائف الإضافية',
  'category.marketing.label': 'التسويق',
  'banner.text.partial':
    'يطلب هذا الموقع موافقتك على شيء جديد لن يُفعَّل من دونها. وتظل قراراتك السابقة سارية.',
  'banner.text.inform':
    'يستخدم هذا الموقع ملفات تعريف الارتباط. ويمكنك رفضها الآن، أو في أي وقت من الإعدادات.',
  'banner.changes': 'التغييرات بتاريخ {date}:',
  'banner.close': 'إغلاق ورفض الكل',
  'trigger.label': 'إعدادات ملفات تعريف الارتباط',
  'preferences.title': 'إعدادات ملفات تعريف الارتباط',
  'preferences.text': 'يمكنك اختيار ما يُسمح لهذا الموقع باستخدامه. لا يتغيّر شيء قبل الحفظ.',
  'preferences.save': 'حفظ الاختيارات',
  'preferences.close': 'إغلاق من دون حفظ',
  'preferences.always': 'مفعّلة دائمًا',
  'preferences.details': 'الخدمات وملفات تعريف الارتباط',
  'preferences.signal':
    'يطلب متصفحك من المواقع عدم بيع بياناتك أو مشاركتها (Global Privacy Control). ونحن نلتزم بذلك.',
  'preferences.decided': 'تاريخ قرارك: {date}.',
  'preferences.undecided': 'لا يوجد قرار منك حتى الآن.',
  'preferences.memory': 'لم يحفظ متصفحك قرارك، لذا لا يسري إلا على هذه الصفحة.',
  'preferences.erased':
    'كل ما يجري تعطيله يُحذف من هذا المتصفح. أما ملفات الشركات الأخرى وبعض الملفات التي تضعها الخوادم، فلا تزول إلا بانتهاء مدتها أو بحذفك لها من المتصفح.',
  'preferences.download': 'تنزيل قراري',
  'preferences.forget': 'حذف قراري',
  'reload.title': 'إعادة تحميل هذه الصفحة؟',
  'reload.text':
    'ما جرى تعطيله كان قد بدأ العمل في هذه الصفحة، ولا يتوقف نهائيًا إلا عند إعادة تحميلها. وقد يُفقد ما كتبته هنا.',
  'reload.now': 'إعادة التحميل',
  'reload.later': 'لاحقًا',
  'category.essential.label': 'الوظائف الضرورية',
  'category.essential.description':
    'لازمة لعمل الموقع: الأمان، وتسجيل الدخول، وقرارك بشأن ملفات تعريف الارتباط.',
  'category.analytics.description':
    'تبيّن لنا الصفحات المستخدمة ومواضع الخلل فيها، كي نتمكن من تحسينها.',
  'category.functional.description':
    'إضافات مثل الفيديو والخرائط والدردشة، وإعدادات يتذكرها الموقع من أجلك.',
  'category.marketing.description': 'إعلانات تناسب اهتماماتك، وقياس مدى فعاليتها.',
  'service.provider': 'مقدّم الخدمة',
  'service.policy': 'سياسة الخصوصية',
  'cookie.name': 'الاسم',
  'cookie.purpose': 'الغرض',
  'cookie.duration': 'مدة الحفظ',
  'cookie.kind': 'النوع',
  'cookie.session': 'حتى إغلاق المتصفح',
  'cookie.kind.cookie': 'ملف تعريف ارتباط',
  'cookie.kind.localStorage': 'تخزين محلي',
  'cookie.kind.sessionStorage': 'تخزين الجلسة',
  'cookie.kind.indexedDB': 'قاعدة بيانات',
  'cookie.kind.pixel': 'بكسل',
  'embed.title': 'لم يتم تحميل {name} بعد',
  'embed.text':
    'يؤدي التحميل إلى إرسال بيانات عن زيارتك إلى مقدّم الخدمة، مثل عنوان IP الخاص بك. ويتطلب موافقتك على: {category}.',
  'embed.name': 'المحتوى الخارجي',
  'embed.once': 'تحميل مرة واحدة',
  'embed.always': 'السماح دائمًا',
  'declaration.title': 'ملفات تعريف الارتباط في هذا الموقع',
  'declaration.on': 'مفعّلة',
  'declaration.off': 'معطّلة',
  'declaration.partly': 'مفعّلة جزئيًا',
  'declaration.change': 'تغيير القرار',
  'declaration.withdraw': 'سحب الموافقة',
  'declaration.none': 'لا توجد ملفات تعريف ارتباط مدرجة.',
};
