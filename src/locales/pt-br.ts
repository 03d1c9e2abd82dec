import type { Texts } from './en.ts';

/** Brazilian Portuguese. */
export const texts: Texts = {
  'banner.title': 'Podemos usar cookies?',
  'banner.text':
    'Os cookies necessários estão ativos. Todos os outros ficam desativados sem o seu consentimento. Você pode mudar sua escolha a qualquer momento nas configurações.',
  'banner.purposes': 'Você decide sobre: {list}.',
  'banner.partners': 'Parceiros: {count}.',
  'banner.controller': 'Controlador dos dados: {name}.',
  'banner.policy': 'Política de cookies',
  'banner.accept': 'Aceitar todos',
  'banner.reject': 'Rejeitar todos',
  'banner.preferences': 'Configurações',
  'category.analytics.label': 'Análise',
  'category.functional.label': 'Funcionalidades',
  'category.marketing.label': 'Marketing',
  'banner.text.partial': 'Este site pede algo novo, que fica desativado sem o seu consentimento.',
  'banner.text.inform':
    'Este site usa cookies. Você pode rejeitá-los agora ou a qualquer momento nas configurações.',
  'banner.changes': 'Alterado em {date}:',
  'banner.close': 'Fechar e rejeitar todos',
  'trigger.label': 'Configurações de cookies',
  'preferences.title': 'Configurações de cookies',
  'preferences.text': 'Escolha o que este site pode usar. Nada muda até você salvar.',
  'preferences.save': 'Salvar seleção',
  'preferences.close': 'Fechar sem salvar',
  'preferences.always': 'Sempre ativos',
  'preferences.details': 'Serviços e cookies',
  'preferences.signal':
    'Seu navegador pede aos sites que não vendam nem compartilhem seus dados (Global Privacy Control). Respeitamos esse pedido.',
  'preferences.decided': 'Você fez sua escolha em {date}.',
  'preferences.undecided': 'Você ainda não fez sua escolha.',
  'preferences.memory': 'Seu navegador não guardou sua escolha. Ela vale só para esta página.',
  'preferences.erased':
    'O que você desativar será excluído deste navegador. Cookies de outras empresas, e alguns colocados por servidores, só desaparecem quando expiram ou se você os excluir no navegador.',
  'preferences.download': 'Baixar minha escolha',
  'preferences.forget': 'Excluir minha escolha',
  'reload.title': 'Recarregar esta página?',
  'reload.text':
    'O que você desativou já foi iniciado nesta página. Só termina por completo quando a página for recarregada. O que você digitou aqui pode ser perdido.',
  'reload.now': 'Recarregar',
  'reload.later': 'Mais tarde',
  'category.essential.label': 'Necessários',
  'category.essential.description':
    'Necessários para o site funcionar: segurança, login, sua escolha sobre cookies.',
  'category.analytics.description':
    'Mostra quais páginas são usadas e onde elas falham, para que possamos melhorá-las.',
  'category.functional.description':
    'Extras como vídeos, mapas e chat, e configurações que o site memoriza para você.',
  'category.marketing.description':
    'Anúncios de acordo com seus interesses e medição da eficácia deles.',
  'service.provider': 'Fornecedor',
  'service.policy': 'Política de privacidade',
  'cookie.name': 'Nome',
  'cookie.purpose': 'Finalidade',
  'cookie.duration': 'Duração',
  'cookie.kind': 'Tipo',
  'cookie.session': 'até você fechar o navegador',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Armazenamento local',
  'cookie.kind.sessionStorage': 'Armazenamento de sessão',
  'cookie.kind.indexedDB': 'Banco de dados',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Ainda não carregado: {name}',
  'embed.text':
    'O carregamento envia ao fornecedor dados sobre sua visita, como seu endereço IP. É necessário o seu consentimento para: {category}.',
  'embed.name': 'Conteúdo externo',
  'embed.once': 'Carregar uma vez',
  'embed.always': 'Permitir sempre',
  'declaration.title': 'Cookies neste site',
  'declaration.on': 'Ativos',
  'declaration.off': 'Desativados',
  'declaration.partly': 'Parcialmente ativos',
  'declaration.change': 'Mudar minha escolha',
  'declaration.withdraw': 'Revogar consentimento',
  'declaration.none': 'Nenhum cookie listado.',
};
