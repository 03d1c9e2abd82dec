/** What is read in the place of a frame that is held back. */
export declare const enEmbed: {
    readonly 'embed.title': "{name} is not loaded yet";
    readonly 'embed.text': "Loading it sends data about your visit to the provider, such as your IP address. It needs your consent to: {category}.";
    readonly 'embed.name': "External content";
    readonly 'embed.once': "Load once";
    readonly 'embed.always': "Always allow";
};
