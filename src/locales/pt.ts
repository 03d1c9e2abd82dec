import type { Texts } from './en.ts';

/** Portuguese, as in Portugal. */
export const texts: Texts = {
  'banner.title': 'Podemos utilizar cookies?',
  'banner.text':
    'Os cookies necessários estão ativos. Todos os outros ficam desativados sem o seu consentimento. Pode alterar a sua escolha a qualquer momento nas definições.',
  'banner.purposes': 'A sua escolha abrange: {list}.',
  'banner.partners': 'Parceiros: {count}.',
  'banner.controller': 'Responsável: {name}.',
  'banner.policy': 'Política de cookies',
  'banner.accept': 'Aceitar todos',
  'banner.reject': 'Rejeitar todos',
  'banner.preferences': 'Definições',
  'category.analytics.label': 'Análise',
  'category.functional.label': 'Funcionalidades',
  'category.marketing.label': 'Marketing',
  'banner.text.partial': 'Este site pede algo novo, que fica desativado sem o seu consentimento.',
  'banner.text.inform':
    'Este site utiliza cookies. Pode rejeitá-los agora ou a qualquer momento nas definições.',
  'banner.changes': 'Alterado em {date}:',
  'banner.close': 'Fechar e rejeitar todos',
  'trigger.label': 'Definições de cookies',
  'preferences.title': 'Definições de cookies',
  'preferences.text': 'Escolha o que este site pode utilizar. Nada muda até guardar.',
  'preferences.save': 'Guardar seleção',
  'preferences.close': 'Fechar sem guardar',
  'preferences.always': 'Sempre ativos',
  'preferences.details': 'Serviços e cookies',
  'preferences.signal':
    'O seu navegador pede aos sites que não vendam nem partilhem os seus dados (Global Privacy Control). Respeitamos esse pedido.',
  'preferences.decided': 'Fez a sua escolha em {date}.',
  'preferences.undecided': 'Ainda não fez a sua escolha.',
  'preferences.memory':
    'O seu navegador não guardou a sua escolha, que é válida apenas nesta página.',
  'preferences.erased':
    'O que desativar é apagado deste navegador. Os cookies de outras empresas, e alguns colocados por servidores, só desaparecem quando expiram ou se os apagar no navegador.',
  'preferences.download': 'Descarregar escolha',
  'preferences.forget': 'Apagar escolha',
  'reload.title': 'Recarregar esta página?',
  'reload.text':
    'O que desativou já foi iniciado nesta página. Só termina por completo quando a página for recarregada. O que escreveu aqui pode perder-se.',
  'reload.now': 'Recarregar',
  'reload.later': 'Mais tarde',
  'category.essential.label': 'Necessários',
  'category.essential.description':
    'Necessários ao funcionamento do site: segurança, início de sessão, a sua escolha sobre cookies.',
  'category.analytics.description':
    'Indica-nos que páginas são utilizadas e onde falham, para as podermos melhorar.',
  'category.functional.description':
    'Extras como vídeos, mapas e chat, e definições que o site memoriza para si.',
  'category.marketing.description':
    'Anúncios de acordo com os seus interesses e medição da respetiva eficácia.',
  'service.provider': 'Fornecedor',
  'service.policy': 'Política de privacidade',
  'cookie.name': 'Nome',
  'cookie.purpose': 'Finalidade',
  'cookie.duration': 'Duração',
  'cookie.kind': 'Tipo',
  'cookie.session': 'até fechar o navegador',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Armazenamento local',
  'cookie.kind.sessionStorage': 'Armazenamento de sessão',
  'cookie.kind.indexedDB': 'Base de dados',
  'cookie.kind.pixel': 'Píxel',
  'embed.title': 'Ainda por carregar: {name}',
  'embed.text':
    'O carregamento envia ao fornecedor dados sobre a sua visita, como o seu endereço IP. É necessário o seu consentimento para: {category}.',
  'embed.name': 'Conteúdo externo',
  'embed.once': 'Carregar uma vez',
  'embed.always': 'Permitir sempre',
  'declaration.title': 'Cookies neste site',
  'declaration.on': 'Ativos',
  'declaration.off': 'Desativados',
  'declaration.partly': 'Parcialmente ativos',
  'declaration.change': 'Alterar escolha',
  'declaration.withdraw': 'Retirar consentimento',
  'declaration.none': 'Não há cookies indicados.',
};
