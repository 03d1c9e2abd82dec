import type { Texts } from './en.ts';

/** Japanese. */
export const texts: Texts = {
  'banner.title': 'Cookieを使用してもよろしいですか？',
  'banner.text':
    'このサイトに必要なCookieは有効です。それ以外は、同意がない限り無効のままです。回答は設定でいつでも変更できます。',
  'banner.purposes': '選択できる項目：{list}。',
  'banner.partners': 'パートナー数：{count}。',
  'banner.controller': 'データ管理者：{name}。',
  'banner.policy': 'Cookieポリシー',
  'banner.accept': 'すべて許可',
  'banner.reject': 'すべて拒否',
  'banner.preferences': '設定',
  'category.analytics.label': 'アクセス解析',
  'category.functional.label': '機能',
  'category.marketing.label': 'マーケティング',
  'banner.text.partial':
    'このサイトは新しい項目への同意を求めています。この項目は、同意がない限り無効のままです。',
  'banner.text.inform':
    'このサイトはCookieを使用しています。今ここで、または設定でいつでも拒否できます。',
  'banner.changes': '{date}の変更点：',
  'banner.close': '閉じてすべて拒否',
  'trigger.label': 'Cookieの設定',
  'preferences.title': 'Cookieの設定',
  'preferences.text': 'このサイトに許可するものを選択できます。保存するまで何も変わりません。',
  'preferences.save': '選択を保存',
  'preferences.close': '保存せずに閉じる',
  'preferences.always': '常に有効',
  'preferences.details': 'サービスとCookie',
  'preferences.signal':
    'お使いのブラウザは、利用者のデータを販売・共有しないようサイトに求めています（Global Privacy Control）。このサイトはこれに従います。',
  'preferences.decided': '{date}に回答しました。',
  'preferences.undecided': 'まだ回答していません。',
  'preferences.memory':
    'お使いのブラウザに回答が保存されませんでした。回答はこのページでのみ有効です。',
  'preferences.erased':
    '無効にしたものは、このブラウザから削除されます。他社のCookieと、サーバーが設定した一部のCookieは、有効期限が切れるか、ご自身がブラウザで削除するまで残ります。',
  'preferences.download': '回答をダウンロード',
  'preferences.forget': '回答を削除',
  'reload.title': 'ページを再読み込みしますか？',
  'reload.text':
    '無効にしたものは、このページですでに動作を始めています。ページを再読み込みすると完全に停止します。ここに入力した内容は失われることがあります。',
  'reload.now': '再読み込み',
  'reload.later': '後で',
  'category.essential.label': '必須',
  'category.essential.description':
    'サイトの動作に必要なもの：セキュリティ、ログイン、Cookieについての選択。',
  'category.analytics.description':
    'どのページが利用され、どこで問題が起きているかを把握し、改善するためのもの。',
  'category.functional.description': '動画、地図、チャットなどの追加機能と、利用者の設定の保存。',
  'category.marketing.description': '興味や関心に合った広告の表示と、その効果の測定。',
  'service.provider': '提供元',
  'service.policy': 'プライバシーポリシー',
  'cookie.name': '名前',
  'cookie.purpose': '目的',
  'cookie.duration': '保存期間',
  'cookie.kind': '種類',
  'cookie.session': 'ブラウザを閉じるまで',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'ローカルストレージ',
  'cookie.kind.sessionStorage': 'セッションストレージ',
  'cookie.kind.indexedDB': 'データベース',
  'cookie.kind.pixel': 'ピクセル',
  'embed.title': '{name}はまだ読み込まれていません',
  'embed.text':
    '読み込むと、IPアドレスなど、アクセスに関するデータが提供元に送信されます。次の項目への同意が必要です：{category}。',
  'embed.name': '外部コンテンツ',
  'embed.once': '今回だけ読み込む',
  'embed.always': '常に許可',
  'declaration.title': 'このサイトのCookie',
  'declaration.on': '有効',
  'declaration.off': '無効',
  'declaration.partly': '一部有効',
  'declaration.change': '回答を変更',
  'declaration.withdraw': '同意を撤回',
  'declaration.none': '記載されているCookieはありません。',
};
