/** What a first visit reads: the banner and the names of what it asks for. */
export const enBanner = {
  'banner.title': 'May we use cookies?',
  'banner.text':
    'Cookies that this site needs are on. All others stay off unless you say yes. You can change your answer at any time in the settings.',
  'banner.purposes': 'You decide about: {list}.',
  'banner.partners': 'Partners: {count}.',
  'banner.controller': 'Responsible: {name}.',
  'banner.policy': 'Cookie policy',
  'banner.accept': 'Accept all',
  'banner.reject': 'Reject all',
  'banner.preferences': 'Settings',
  'category.analytics.label': 'Analytics',
  'category.functional.label': 'Functional',
  'category.marketing.label': 'Marketing',
} as const;
