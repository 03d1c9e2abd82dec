import type { Texts } from './en.ts';

/** Lithuanian. */
export const texts: Texts = {
  'banner.title': 'Ar galime naudoti slapukus?',
  'banner.text':
    'Šiai svetainei reikalingi slapukai įjungti. Visi kiti lieka išjungti, jei nesutinkate. Atsakymą galite bet kada pakeisti nustatymuose.',
  'banner.purposes': 'Sprendžiate dėl kategorijų: {list}.',
  'banner.partners': 'Partneriai: {count}.',
  'banner.controller': 'Duomenų valdytojas: {name}.',
  'banner.policy': 'Slapukų politika',
  'banner.accept': 'Priimti visus',
  'banner.reject': 'Atmesti visus',
  'banner.preferences': 'Nustatymai',
  'category.analytics.label': 'Analitiniai',
  'category.functional.label': 'Funkciniai',
  'category.marketing.label': 'Rinkodaros',
  'banner.text.partial':
    'Ši svetainė klausia apie kai ką nauja. Be jūsų sutikimo tai lieka išjungta.',
  'banner.text.inform':
    'Ši svetainė naudoja slapukus. Galite juos atmesti dabar arba bet kada nustatymuose.',
  'banner.changes': 'Pakeitimai ({date}):',
  'banner.close': 'Užverti ir atmesti visus',
  'trigger.label': 'Slapukų nustatymai',
  'preferences.title': 'Slapukų nustatymai',
  'preferences.text':
    'Pasirinkite, ką ši svetainė gali naudoti. Kol neišsaugosite, niekas nesikeis.',
  'preferences.save': 'Išsaugoti pasirinkimą',
  'preferences.close': 'Užverti neišsaugant',
  'preferences.always': 'Visada įjungta',
  'preferences.details': 'Paslaugos ir slapukai',
  'preferences.signal':
    'Jūsų naršyklė prašo svetainių neparduoti jūsų duomenų ir jais nesidalyti (Global Privacy Control). To laikomės.',
  'preferences.decided': 'Sprendimą priėmėte {date}',
  'preferences.undecided': 'Sprendimo dar nepriėmėte.',
  'preferences.memory': 'Naršyklė neišsaugojo jūsų atsakymo. Jis galioja tik šiame puslapyje.',
  'preferences.erased':
    'Tai, ką išjungiate, ištrinama iš šios naršyklės. Kitų bendrovių slapukai ir kai kurie serverių įrašyti slapukai gali tik nustoti galioti arba būti jūsų ištrinti naršyklėje.',
  'preferences.download': 'Atsisiųsti atsakymą',
  'preferences.forget': 'Ištrinti atsakymą',
  'reload.title': 'Įkelti puslapį iš naujo?',
  'reload.text':
    'Tai, ką išjungėte, šiame puslapyje jau pradėjo veikti. Visiškai tai sustos, kai puslapis bus įkeltas iš naujo. Tai, ką čia įrašėte, gali būti prarasta.',
  'reload.now': 'Įkelti iš naujo',
  'reload.later': 'Vėliau',
  'category.essential.label': 'Būtinieji',
  'category.essential.description':
    'Reikalingi, kad svetainė veiktų: saugumas, prisijungimas, jūsų slapukų pasirinkimas.',
  'category.analytics.description':
    'Parodo, kurie puslapiai naudojami ir kur juose kyla klaidų, kad galėtume juos tobulinti.',
  'category.functional.description':
    'Papildomos funkcijos, pavyzdžiui, vaizdo įrašai, žemėlapiai ir pokalbiai, taip pat nustatymai, kuriuos svetainė įsimena.',
  'category.marketing.description':
    'Jūsų pomėgius atitinkanti reklama ir jos veiksmingumo matavimas.',
  'service.provider': 'Teikėjas',
  'service.policy': 'Privatumo politika',
  'cookie.name': 'Pavadinimas',
  'cookie.purpose': 'Tikslas',
  'cookie.duration': 'Saugojimo laikas',
  'cookie.kind': 'Tipas',
  'cookie.session': 'kol užversite naršyklę',
  'cookie.kind.cookie': 'Slapukas',
  'cookie.kind.localStorage': 'Vietinė saugykla',
  'cookie.kind.sessionStorage': 'Seanso saugykla',
  'cookie.kind.indexedDB': 'Duomenų bazė',
  'cookie.kind.pixel': 'Pikselis',
  'embed.title': 'Dar neįkelta: {name}',
  'embed.text':
    'Įkeliant turinį, teikėjui siunčiami duomenys apie jūsų apsilankymą, pavyzdžiui, jūsų IP adresas. Tam reikia jūsų sutikimo: {category}.',
  'embed.name': 'Išorinis turinys',
  'embed.once': 'Įkelti vieną kartą',
  'embed.always': 'Visada leisti',
  'declaration.title': 'Slapukai šioje svetainėje',
  'declaration.on': 'Įjungta',
  'declaration.off': 'Išjungta',
  'declaration.partly': 'Iš dalies įjungta',
  'declaration.change': 'Keisti atsakymą',
  'declaration.withdraw': 'Atšaukti sutikimą',
  'declaration.none': 'Nenurodyta jokių slapukų.',
};
