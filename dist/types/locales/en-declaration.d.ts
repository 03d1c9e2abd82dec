/** What is read in the cookie table of a policy page, besides the words of the preferences. */
export declare const enDeclaration: {
    readonly 'declaration.title': "Cookies on this site";
    readonly 'declaration.on': "On";
    readonly 'declaration.off': "Off";
    readonly 'declaration.partly': "Partly on";
    readonly 'declaration.change': "Change your answer";
    readonly 'declaration.withdraw': "Withdraw consent";
    readonly 'declaration.none': "No cookies are listed.";
};
