import type { Texts } from './en.ts';

/** Turkish. */
export const texts: Texts = {
  'banner.title': 'Çerez kullanabilir miyiz?',
  'banner.text':
    'Bu site için gerekli çerezler açıktır. Diğerleri, siz izin vermedikçe kapalı kalır. Yanıtınızı istediğiniz zaman ayarlardan değiştirebilirsiniz.',
  'banner.purposes': 'Karar vereceğiniz konular: {list}.',
  'banner.partners': 'İş ortağı sayısı: {count}.',
  'banner.controller': 'Veri sorumlusu: {name}.',
  'banner.policy': 'Çerez politikası',
  'banner.accept': 'Tümünü kabul et',
  'banner.reject': 'Tümünü reddet',
  'banner.preferences': 'Ayarlar',
  'category.analytics.label': 'Analitik',
  'category.functional.label': 'İşlevsel',
  'category.marketing.label': 'Pazarlama',
  'banner.text.partial':
    'Bu site yeni bir şey için izin istiyor. Siz izin vermedikçe bu kapalı kalır.',
  'banner.text.inform':
    'Bu site çerez kullanır. Çerezleri şimdi veya istediğiniz zaman ayarlardan reddedebilirsiniz.',
  'banner.changes': '{date} tarihli değişiklik:',
  'banner.close': 'Kapat ve tümünü reddet',
  'trigger.label': 'Çerez ayarları',
  'preferences.title': 'Çerez ayarları',
  'preferences.text':
    'Bu sitenin neleri kullanabileceğini seçin. Kaydedene kadar hiçbir şey değişmez.',
  'preferences.save': 'Seçimi kaydet',
  'preferences.close': 'Kaydetmeden kapat',
  'preferences.always': 'Her zaman açık',
  'preferences.details': 'Hizmetler ve çerezler',
  'preferences.signal':
    'Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor (Global Privacy Control). Buna uyuyoruz.',
  'preferences.decided': '{date} tarihinde karar verdiniz.',
  'preferences.undecided': 'Henüz karar vermediniz.',
  'preferences.memory':
    'Tarayıcınız yanıtınızı saklamadı. Yanıtınız yalnızca bu sayfa için geçerlidir.',
  'preferences.erased':
    'Kapattıklarınız bu tarayıcıdan silinir. Başka şirketlerin çerezleri ve sunucuların yerleştirdiği bazı çerezler, ancak süreleri dolduğunda veya siz tarayıcıdan sildiğinizde ortadan kalkar.',
  'preferences.download': 'Yanıtımı indir',
  'preferences.forget': 'Yanıtımı sil',
  'reload.title': 'Sayfa yeniden yüklensin mi?',
  'reload.text':
    'Kapattıklarınız bu sayfada zaten çalışmaya başladı; sayfa yeniden yüklendiğinde tamamen durur. Buraya yazdıklarınız kaybolabilir.',
  'reload.now': 'Yeniden yükle',
  'reload.later': 'Daha sonra',
  'category.essential.label': 'Zorunlu',
  'category.essential.description':
    'Sitenin çalışması için gereklidir: güvenlik, oturum açma, çerez tercihiniz.',
  'category.analytics.description':
    'Hangi sayfaların kullanıldığını ve nerede sorun çıktığını gösterir; böylece sayfaları iyileştirebiliriz.',
  'category.functional.description':
    'Video, harita, sohbet gibi ek özellikler ve sitenin sizin için hatırladığı ayarlar.',
  'category.marketing.description':
    'İlgi alanlarınıza uygun reklamlar ve bunların işe yarayıp yaramadığının ölçülmesi.',
  'service.provider': 'Sağlayıcı',
  'service.policy': 'Gizlilik politikası',
  'cookie.name': 'Ad',
  'cookie.purpose': 'Amaç',
  'cookie.duration': 'Saklama süresi',
  'cookie.kind': 'Tür',
  'cookie.session': 'tarayıcı kapatılana kadar',
  'cookie.kind.cookie': 'Çerez',
  'cookie.kind.localStorage': 'Yerel depolama',
  'cookie.kind.sessionStorage': 'Oturum depolaması',
  'cookie.kind.indexedDB': 'Veri tabanı',
  'cookie.kind.pixel': 'Piksel',
  'embed.title': '{name} henüz yüklenmedi',
  'embed.text':
    'Yüklendiğinde, IP adresiniz gibi ziyaretinizle ilgili veriler sağlayıcıya gönderilir. Bunun için şu konuda rızanız gerekir: {category}.',
  'embed.name': 'Harici içerik',
  'embed.once': 'Bir kez yükle',
  'embed.always': 'Her zaman izin ver',
  'declaration.title': 'Bu sitedeki çerezler',
  'declaration.on': 'Açık',
  'declaration.off': 'Kapalı',
  'declaration.partly': 'Kısmen açık',
  'declaration.change': 'Yanıtı değiştir',
  'declaration.withdraw': 'Rızayı geri al',
  'declaration.none': 'Listelenen çerez yok.',
};
