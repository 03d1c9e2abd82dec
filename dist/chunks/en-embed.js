const enEmbed = {
  "embed.title": "{name} is not loaded yet",
  "embed.text": "Loading it sends data about your visit to the provider, such as your IP address. It needs your consent to: {category}.",
  "embed.name": "External content",
  "embed.once": "Load once",
  "embed.always": "Always allow"
};

export { enEmbed as e };
