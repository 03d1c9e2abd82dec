import type { Texts } from './en.ts';

/** Spanish. */
export const texts: Texts = {
  'banner.title': '¿Podemos usar cookies?',
  'banner.text':
    'Las cookies necesarias están activadas. Las demás siguen desactivadas salvo que usted las acepte. Puede cambiar su decisión en cualquier momento en la configuración.',
  'banner.purposes': 'Usted decide sobre: {list}.',
  'banner.partners': 'Socios: {count}.',
  'banner.controller': 'Responsable: {name}.',
  'banner.policy': 'Política de cookies',
  'banner.accept': 'Aceptar todas',
  'banner.reject': 'Rechazar todas',
  'banner.preferences': 'Configuración',
  'category.analytics.label': 'Análisis',
  'category.functional.label': 'Funcionalidad',
  'category.marketing.label': 'Marketing',
  'banner.text.partial':
    'Este sitio pide algo nuevo. Sigue desactivado salvo que usted lo acepte. Sus decisiones anteriores siguen vigentes.',
  'banner.text.inform':
    'Este sitio usa cookies. Puede rechazarlas ahora o en cualquier momento en la configuración.',
  'banner.changes': 'Modificado el {date}:',
  'banner.close': 'Cerrar y rechazar todas',
  'trigger.label': 'Configuración de cookies',
  'preferences.title': 'Configuración de cookies',
  'preferences.text': 'Elija qué puede usar este sitio. Nada cambia hasta que guarde.',
  'preferences.save': 'Guardar selección',
  'preferences.close': 'Cerrar sin guardar',
  'preferences.always': 'Siempre activadas',
  'preferences.details': 'Servicios y cookies',
  'preferences.signal':
    'Su navegador pide a los sitios que no vendan ni compartan sus datos (Global Privacy Control). Respetamos esa petición.',
  'preferences.decided': 'Tomó su decisión el {date}.',
  'preferences.undecided': 'Aún no ha tomado una decisión.',
  'preferences.memory': 'Su navegador no ha guardado su decisión. Solo es válida para esta página.',
  'preferences.erased':
    'Lo que desactive se elimina de este navegador. Las cookies de otras empresas, y algunas que instalan los servidores, solo desaparecen cuando caducan o si usted las elimina en el navegador.',
  'preferences.download': 'Descargar mi decisión',
  'preferences.forget': 'Eliminar mi decisión',
  'reload.title': '¿Volver a cargar esta página?',
  'reload.text':
    'Lo que ha desactivado ya se ha iniciado en esta página. Solo se detiene del todo cuando la página se vuelve a cargar. Lo que haya escrito aquí puede perderse.',
  'reload.now': 'Volver a cargar',
  'reload.later': 'Más tarde',
  'category.essential.label': 'Necesarias',
  'category.essential.description':
    'Necesarias para que el sitio funcione: seguridad, inicio de sesión, su decisión sobre las cookies.',
  'category.analytics.description':
    'Nos indica qué páginas se usan y dónde fallan, para que podamos mejorarlas.',
  'category.functional.description':
    'Extras como vídeos, mapas y chat, y ajustes que el sitio recuerda para usted.',
  'category.marketing.description': 'Anuncios según sus intereses y medición de su eficacia.',
  'service.provider': 'Proveedor',
  'service.policy': 'Política de privacidad',
  'cookie.name': 'Nombre',
  'cookie.purpose': 'Finalidad',
  'cookie.duration': 'Duración',
  'cookie.kind': 'Tipo',
  'cookie.session': 'hasta que cierre el navegador',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Almacenamiento local',
  'cookie.kind.sessionStorage': 'Almacenamiento de sesión',
  'cookie.kind.indexedDB': 'Base de datos',
  'cookie.kind.pixel': 'Píxel',
  'embed.title': 'Aún sin cargar: {name}',
  'embed.text':
    'Al cargarlo se envían al proveedor datos sobre su visita, como su dirección IP. Se necesita su consentimiento para: {category}.',
  'embed.name': 'Contenido externo',
  'embed.once': 'Cargar una vez',
  'embed.always': 'Permitir siempre',
  'declaration.title': 'Cookies de este sitio',
  'declaration.on': 'Activadas',
  'declaration.off': 'Desactivadas',
  'declaration.partly': 'Activadas en parte',
  'declaration.change': 'Cambiar mi decisión',
  'declaration.withdraw': 'Retirar consentimiento',
  'declaration.none': 'No figura ninguna cookie.',
};
