import { queryAll } from '../platform/page.ts';

/** Tags that stand in a `<template>`: as long as they do, they never run. */
export const templateTags = (): HTMLScriptElement[] =>
  queryAll<HTMLTemplateElement>(document, 'template').flatMap(({ content }) => [
    ...content.querySelectorAll<HTMLScriptElement>(
      'script[type="text/plain"]:is([data-category],[data-service])',
    ),
  ]);
