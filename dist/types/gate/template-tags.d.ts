/** Tags that stand in a `<template>`: as long as they do, they never run. */
export declare const templateTags: () => HTMLScriptElement[];
