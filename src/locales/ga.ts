import type { Texts } from './en.ts';

/** Irish. */
export const texts: Texts = {
  'banner.title': 'An bhfuil cead againn fianáin a úsáid?',
  'banner.text':
    'Tá na fianáin a theastaíonn ón suíomh seo ar siúl. Fanann gach ceann eile múchta mura dtoilíonn tú leis. Is féidir leat do fhreagra a athrú am ar bith sna socruithe.',
  'banner.purposes': 'Is leatsa an rogha maidir le: {list}.',
  'banner.partners': 'Comhpháirtithe: {count}.',
  'banner.controller': 'Rialaitheoir sonraí: {name}.',
  'banner.policy': 'Beartas fianán',
  'banner.accept': 'Glac le gach ceann',
  'banner.reject': 'Diúltaigh do gach ceann',
  'banner.preferences': 'Socruithe',
  'category.analytics.label': 'Anailísíocht',
  'category.functional.label': 'Feidhmiúlacht',
  'category.marketing.label': 'Margaíocht',
  'banner.text.partial':
    'Tá toiliú le rud nua á iarraidh ag an suíomh seo. Fanann an rud sin múchta mura dtoilíonn tú leis.',
  'banner.text.inform':
    'Úsáideann an suíomh seo fianáin. Is féidir leat diúltú dóibh anois, nó am ar bith sna socruithe.',
  'banner.changes': 'Athruithe an {date}:',
  'banner.close': 'Dún agus diúltaigh do gach ceann',
  'trigger.label': 'Socruithe fianán',
  'preferences.title': 'Socruithe fianán',
  'preferences.text':
    'Roghnaigh na rudaí a fhéadfaidh an suíomh seo a úsáid. Ní athróidh aon rud go dtí go sábhálfaidh tú.',
  'preferences.save': 'Sábháil an rogha',
  'preferences.close': 'Dún gan sábháil',
  'preferences.always': 'Ar siúl i gcónaí',
  'preferences.details': 'Seirbhísí agus fianáin',
  'preferences.signal':
    'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a roinnt (Global Privacy Control). Cloímid leis sin.',
  'preferences.decided': 'Thug tú do fhreagra an {date}.',
  'preferences.undecided': 'Níor thug tú freagra fós.',
  'preferences.memory':
    'Níor choinnigh do bhrabhsálaí do fhreagra. Níl feidhm leis ach ar an leathanach seo.',
  'preferences.erased':
    'Scriostar as an mbrabhsálaí seo aon rud a mhúchann tú. Ní imíonn fianáin ó chuideachtaí eile, ná roinnt fianán a shocraíonn freastalaithe, ach amháin nuair a théann siad in éag nó nuair a scriosann tú féin iad sa bhrabhsálaí.',
  'preferences.download': 'Íoslódáil mo fhreagra',
  'preferences.forget': 'Scrios mo fhreagra',
  'reload.title': 'An leathanach seo a athlódáil?',
  'reload.text':
    'Tá an rud a mhúch tú tosaithe cheana féin ar an leathanach seo. Stopfaidh sé go hiomlán nuair a athlódálfar an leathanach. D’fhéadfaí an méid a chlóscríobh tú anseo a chailleadh.',
  'reload.now': 'Athlódáil',
  'reload.later': 'Níos déanaí',
  'category.essential.label': 'Riachtanach',
  'category.essential.description':
    'Teastaíonn na nithe seo chun go n-oibreoidh an suíomh: slándáil, logáil isteach, do rogha maidir le fianáin.',
  'category.analytics.description':
    'Léirítear dúinn leis seo cé na leathanaigh a úsáidtear agus cá mbíonn fadhbanna, ionas gur féidir linn na leathanaigh a fheabhsú.',
  'category.functional.description':
    'Nithe breise amhail físeáin, léarscáileanna agus comhrá, agus socruithe a choinníonn an suíomh i gcuimhne ar do shon.',
  'category.marketing.description':
    'Fógraí a oireann do do chuid spéiseanna, agus tomhas a n-éifeachtachta.',
  'service.provider': 'Soláthraí',
  'service.policy': 'Beartas príobháideachais',
  'cookie.name': 'Ainm',
  'cookie.purpose': 'Cuspóir',
  'cookie.duration': 'Tréimhse choinneála',
  'cookie.kind': 'Cineál',
  'cookie.session': 'go dtí go ndúnann tú an brabhsálaí',
  'cookie.kind.cookie': 'Fianán',
  'cookie.kind.localStorage': 'Stóráil áitiúil',
  'cookie.kind.sessionStorage': 'Stóráil seisiúin',
  'cookie.kind.indexedDB': 'Bunachar sonraí',
  'cookie.kind.pixel': 'Picteilín',
  'embed.title': '{name}: gan lódáil fós',
  'embed.text':
    'Nuair a lódáiltear an t-ábhar, seoltar sonraí faoi do chuairt, amhail do sheoladh IP, chuig an soláthraí. Chuige sin, teastaíonn do thoiliú le: {category}.',
  'embed.name': 'Ábhar seachtrach',
  'embed.once': 'Lódáil uair amháin',
  'embed.always': 'Ceadaigh i gcónaí',
  'declaration.title': 'Fianáin ar an suíomh seo',
  'declaration.on': 'Ar siúl',
  'declaration.off': 'Múchta',
  'declaration.partly': 'Ar siúl go páirteach',
  'declaration.change': 'Athraigh do fhreagra',
  'declaration.withdraw': 'Tarraing toiliú siar',
  'declaration.none': 'Níl aon fhianán liostaithe.',
};
