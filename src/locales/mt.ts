import type { Texts } from './en.ts';

/** Maltese. */
export const texts: Texts = {
  'banner.title': 'Nistgħu nużaw il-cookies?',
  'banner.text':
    'Il-cookies li jeħtieġ dan is-sit huma mixgħula. L-oħrajn kollha jibqgħu mitfija sakemm ma taċċettahomx. Tista’ tbiddel it-tweġiba tiegħek fi kwalunkwe ħin fis-settings.',
  'banner.purposes': 'Inti tiddeċiedi dwar: {list}.',
  'banner.partners': 'Sħab: {count}.',
  'banner.controller': 'Kontrollur tad-data: {name}.',
  'banner.policy': 'Politika dwar il-cookies',
  'banner.accept': 'Aċċetta kollox',
  'banner.reject': 'Irrifjuta kollox',
  'banner.preferences': 'Settings',
  'category.analytics.label': 'Analitika',
  'category.functional.label': 'Funzjonalità',
  'category.marketing.label': 'Marketing',
  'banner.text.partial':
    'Dan is-sit qed jitlob il-kunsens għal xi ħaġa ġdida. Din tibqa’ mitfija sakemm ma taċċettahiex.',
  'banner.text.inform':
    'Dan is-sit juża l-cookies. Tista’ tirrifjutahom issa jew fi kwalunkwe ħin fis-settings.',
  'banner.changes': 'Tibdiliet ({date}):',
  'banner.close': 'Agħlaq u rrifjuta kollox',
  'trigger.label': 'Settings tal-cookies',
  'preferences.title': 'Settings tal-cookies',
  'preferences.text': 'Agħżel x’jista’ juża dan is-sit. Ma jinbidel xejn qabel ma tissejvja.',
  'preferences.save': 'Issejvja l-għażla',
  'preferences.close': 'Agħlaq mingħajr ma tissejvja',
  'preferences.always': 'Dejjem mixgħula',
  'preferences.details': 'Servizzi u cookies',
  'preferences.signal':
    'Il-brawżer tiegħek jitlob lis-siti biex ma jbigħux u ma jaqsmux id-data tiegħek (Global Privacy Control). Nirrispettaw din it-talba.',
  'preferences.decided': 'Weġibt f’din id-data: {date}.',
  'preferences.undecided': 'Għadek ma weġibtx.',
  'preferences.memory':
    'Il-brawżer tiegħek ma żammx it-tweġiba tiegħek. Tgħodd għal din il-paġna biss.',
  'preferences.erased':
    'Dak li titfi jitħassar minn dan il-brawżer. Il-cookies ta’ kumpaniji oħra, u xi wħud issettjati minn servers, jistgħu biss jiskadu jew jitħassru minnek fil-brawżer.',
  'preferences.download': 'Niżżel it-tweġiba tiegħi',
  'preferences.forget': 'Ħassar it-tweġiba tiegħi',
  'reload.title': 'Trid terġa’ tgħabbi din il-paġna?',
  'reload.text':
    'Dak li tfejt diġà beda f’din il-paġna. Jieqaf għalkollox meta l-paġna terġa’ titgħabba. Dak li ktibt hawn jista’ jintilef.',
  'reload.now': 'Erġa’ għabbi',
  'reload.later': 'Aktar tard',
  'category.essential.label': 'Essenzjali',
  'category.essential.description':
    'Meħtieġa biex is-sit jaħdem: sigurtà, illoggjar, l-għażla tiegħek dwar il-cookies.',
  'category.analytics.description':
    'Turina liema paġni jintużaw u fejn ikollhom problemi, biex inkunu nistgħu ntejbu s-sit.',
  'category.functional.description':
    'Żidiet bħal vidjos, mapep u chat, u settings li s-sit jiftakar għalik.',
  'category.marketing.description':
    'Reklami skont l-interessi tiegħek, u kejl ta’ kemm huma effettivi.',
  'service.provider': 'Fornitur',
  'service.policy': 'Politika dwar il-privatezza',
  'cookie.name': 'Isem',
  'cookie.purpose': 'Għan',
  'cookie.duration': 'Perjodu ta’ żamma',
  'cookie.kind': 'Tip',
  'cookie.session': 'sakemm tagħlaq il-brawżer',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Ħażna lokali',
  'cookie.kind.sessionStorage': 'Ħażna tas-sessjoni',
  'cookie.kind.indexedDB': 'Bażi tad-data',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': '{name}: għadu ma tgħabbiex',
  'embed.text':
    'Meta l-kontenut jitgħabba, data dwar iż-żjara tiegħek, bħall-indirizz IP tiegħek, tintbagħat lill-fornitur. Dan jeħtieġ il-kunsens tiegħek għal: {category}.',
  'embed.name': 'Kontenut estern',
  'embed.once': 'Għabbi darba',
  'embed.always': 'Ippermetti dejjem',
  'declaration.title': 'Cookies f’dan is-sit',
  'declaration.on': 'Mixgħula',
  'declaration.off': 'Mitfija',
  'declaration.partly': 'Parzjalment mixgħula',
  'declaration.change': 'Biddel it-tweġiba',
  'declaration.withdraw': 'Irtira l-kunsens',
  'declaration.none': 'M’hemm l-ebda cookie elenkata.',
};
