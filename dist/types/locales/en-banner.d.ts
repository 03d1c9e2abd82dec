/** What a first visit reads: the banner and the names of what it asks for. */
export declare const enBanner: {
    readonly 'banner.title': "May we use cookies?";
    readonly 'banner.text': "Cookies that this site needs are on. All others stay off unless you say yes. You can change your answer at any time in the settings.";
    readonly 'banner.purposes': "You decide about: {list}.";
    readonly 'banner.partners': "Partners: {count}.";
    readonly 'banner.controller': "Responsible: {name}.";
    readonly 'banner.policy': "Cookie policy";
    readonly 'banner.accept': "Accept all";
    readonly 'banner.reject': "Reject all";
    readonly 'banner.preferences': "Settings";
    readonly 'category.analytics.label': "Analytics";
    readonly 'category.functional.label': "Functional";
    readonly 'category.marketing.label': "Marketing";
};
