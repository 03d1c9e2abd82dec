import type { Texts } from './en.ts';

/** French. */
export const texts: Texts = {
  'banner.title': 'Pouvons-nous utiliser des cookies ?',
  'banner.text':
    'Les cookies essentiels à ce site sont actifs. Les autres restent désactivés sans votre accord. Vous pouvez modifier votre choix à tout moment dans les paramètres.',
  'banner.purposes': 'Votre choix porte sur : {list}.',
  'banner.partners': 'Partenaires : {count}.',
  'banner.controller': 'Responsable : {name}.',
  'banner.policy': 'Politique relative aux cookies',
  'banner.accept': 'Tout accepter',
  'banner.reject': 'Tout refuser',
  'banner.preferences': 'Paramètres',
  'category.analytics.label': 'Mesure d’audience',
  'category.functional.label': 'Fonctionnalités',
  'category.marketing.label': 'Marketing',
  'banner.text.partial':
    'Ce site demande quelque chose de nouveau, qui reste désactivé sans votre accord.',
  'banner.text.inform':
    'Ce site utilise des cookies. Vous pouvez les refuser maintenant, ou à tout moment dans les paramètres.',
  'banner.changes': 'Modifié le {date} :',
  'banner.close': 'Fermer et tout refuser',
  'trigger.label': 'Paramètres des cookies',
  'preferences.title': 'Paramètres des cookies',
  'preferences.text':
    'Choisissez ce que ce site peut utiliser. Rien ne change avant l’enregistrement.',
  'preferences.save': 'Enregistrer mes choix',
  'preferences.close': 'Fermer sans enregistrer',
  'preferences.always': 'Toujours actif',
  'preferences.details': 'Services et cookies',
  'preferences.signal':
    'Votre navigateur demande aux sites de ne pas vendre ni partager vos données (Global Privacy Control). Nous respectons cette demande.',
  'preferences.decided': 'Vous avez fait votre choix le {date}.',
  'preferences.undecided': 'Vous n’avez pas encore fait votre choix.',
  'preferences.memory':
    'Votre navigateur n’a pas conservé votre choix. Il ne vaut que pour cette page.',
  'preferences.erased':
    'Ce que vous désactivez est supprimé de ce navigateur. Les cookies d’autres sociétés, et certains déposés par des serveurs, ne disparaissent qu’à leur expiration ou si vous les supprimez dans le navigateur.',
  'preferences.download': 'Télécharger mon choix',
  'preferences.forget': 'Supprimer mon choix',
  'reload.title': 'Recharger cette page ?',
  'reload.text':
    'Ce que vous avez désactivé a déjà démarré sur cette page et ne s’arrêtera complètement qu’une fois la page rechargée. Ce que vous avez saisi ici peut être perdu.',
  'reload.now': 'Recharger',
  'reload.later': 'Plus tard',
  'category.essential.label': 'Essentiel',
  'category.essential.description':
    'Nécessaire au fonctionnement du site : sécurité, connexion, votre choix concernant les cookies.',
  'category.analytics.description':
    'Nous indique quelles pages sont consultées et où elles fonctionnent mal, pour que nous puissions les améliorer.',
  'category.functional.description':
    'Des options comme les vidéos, les cartes et le chat, et les réglages que le site retient pour vous.',
  'category.marketing.description':
    'Des publicités adaptées à vos centres d’intérêt, et la mesure de leur efficacité.',
  'service.provider': 'Fournisseur',
  'service.policy': 'Politique de confidentialité',
  'cookie.name': 'Nom',
  'cookie.purpose': 'Finalité',
  'cookie.duration': 'Conservation',
  'cookie.kind': 'Type',
  'cookie.session': 'jusqu’à la fermeture du navigateur',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Stockage local',
  'cookie.kind.sessionStorage': 'Stockage de session',
  'cookie.kind.indexedDB': 'Base de données',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': 'Pas encore chargé : {name}',
  'embed.text':
    'Le chargement transmet au fournisseur des données sur votre visite, comme votre adresse IP. Il nécessite votre consentement pour : {category}.',
  'embed.name': 'Contenu externe',
  'embed.once': 'Charger une fois',
  'embed.always': 'Toujours autoriser',
  'declaration.title': 'Cookies de ce site',
  'declaration.on': 'Activé',
  'declaration.off': 'Désactivé',
  'declaration.partly': 'Activé en partie',
  'declaration.change': 'Modifier mon choix',
  'declaration.withdraw': 'Retirer mon consentement',
  'declaration.none': 'Aucun cookie n’est répertorié.',
};
