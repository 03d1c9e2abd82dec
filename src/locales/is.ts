import type { Texts } from './en.ts';

/** Icelandic. */
export const texts: Texts = {
  'banner.title': 'Megum við nota vafrakökur?',
  'banner.text':
    'Kveikt er á þeim vafrakökum sem vefurinn þarf á að halda. Slökkt er á öllum öðrum nema þú samþykkir þær. Þú getur breytt svarinu hvenær sem er í stillingunum.',
  'banner.purposes': 'Þú tekur ákvörðun um eftirfarandi: {list}.',
  'banner.partners': 'Samstarfsaðilar: {count}.',
  'banner.controller': 'Ábyrgðaraðili: {name}.',
  'banner.policy': 'Vafrakökustefna',
  'banner.accept': 'Samþykkja allar',
  'banner.reject': 'Hafna öllum',
  'banner.preferences': 'Stillingar',
  'category.analytics.label': 'Greining',
  'category.functional.label': 'Virkni',
  'category.marketing.label': 'Markaðssetning',
  'banner.text.partial':
    'Vefurinn biður um leyfi fyrir einhverju nýju. Slökkt er á því nema þú samþykkir það.',
  'banner.text.inform':
    'Þessi vefur notar vafrakökur. Þú getur hafnað þeim núna eða hvenær sem er í stillingunum.',
  'banner.changes': 'Breytt {date}:',
  'banner.close': 'Loka og hafna öllum',
  'trigger.label': 'Vafrakökustillingar',
  'preferences.title': 'Vafrakökustillingar',
  'preferences.text': 'Veldu hvað þessi vefur má nota. Ekkert breytist fyrr en þú vistar.',
  'preferences.save': 'Vista val',
  'preferences.close': 'Loka án þess að vista',
  'preferences.always': 'Alltaf kveikt',
  'preferences.details': 'Þjónusta og vafrakökur',
  'preferences.signal':
    'Vafrinn þinn biður vefi um að selja hvorki gögnin þín né deila þeim (Global Privacy Control). Við förum eftir því.',
  'preferences.decided': 'Þú svaraðir {date}.',
  'preferences.undecided': 'Þú hefur ekki svarað enn.',
  'preferences.memory': 'Vafrinn þinn geymdi ekki svarið. Það gildir aðeins á þessari síðu.',
  'preferences.erased':
    'Því sem þú slekkur á er eytt úr þessum vafra. Vafrakökur annarra fyrirtækja, og sumar sem netþjónar setja, hverfa aðeins þegar þær renna út eða þegar þú eyðir þeim í vafranum.',
  'preferences.download': 'Sækja svarið mitt',
  'preferences.forget': 'Eyða svarinu mínu',
  'reload.title': 'Hlaða síðunni aftur?',
  'reload.text':
    'Það sem þú slökktir á er þegar komið í gang á þessari síðu. Það stöðvast endanlega þegar síðunni er hlaðið aftur. Það sem þú hefur skrifað hér gæti glatast.',
  'reload.now': 'Hlaða aftur',
  'reload.later': 'Seinna',
  'category.essential.label': 'Nauðsynlegar',
  'category.essential.description':
    'Þarf til að vefurinn virki: öryggi, innskráning, val þitt um vafrakökur.',
  'category.analytics.description':
    'Sýnir okkur hvaða síður eru notaðar og hvar vandamál koma upp, svo að við getum bætt þær.',
  'category.functional.description':
    'Viðbætur á borð við myndbönd, kort og spjall, og stillingar sem vefurinn man fyrir þig.',
  'category.marketing.description':
    'Auglýsingar sem hæfa áhugasviði þínu og mæling á árangri þeirra.',
  'service.provider': 'Þjónustuaðili',
  'service.policy': 'Persónuverndarstefna',
  'cookie.name': 'Heiti',
  'cookie.purpose': 'Tilgangur',
  'cookie.duration': 'Geymslutími',
  'cookie.kind': 'Tegund',
  'cookie.session': 'þar til þú lokar vafranum',
  'cookie.kind.cookie': 'Vafrakaka',
  'cookie.kind.localStorage': 'Staðbundin geymsla',
  'cookie.kind.sessionStorage': 'Lotugeymsla',
  'cookie.kind.indexedDB': 'Gagnagrunnur',
  'cookie.kind.pixel': 'Pixill',
  'embed.title': '{name}: ekki hlaðið enn',
  'embed.text':
    'Þegar efninu er hlaðið eru gögn um heimsókn þína, svo sem IP-talan þín, send til þjónustuaðilans. Til þess þarf samþykki þitt fyrir eftirfarandi: {category}.',
  'embed.name': 'Utanaðkomandi efni',
  'embed.once': 'Hlaða einu sinni',
  'embed.always': 'Leyfa alltaf',
  'declaration.title': 'Vafrakökur á þessum vef',
  'declaration.on': 'Kveikt',
  'declaration.off': 'Slökkt',
  'declaration.partly': 'Kveikt að hluta',
  'declaration.change': 'Breyta svari',
  'declaration.withdraw': 'Afturkalla samþykki',
  'declaration.none': 'Engar vafrakökur eru skráðar.',
};
