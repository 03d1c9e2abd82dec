// Makes a page of the gallery show what it is there for.
const { act } = document.currentScript.dataset;
askFirst.push((consent) => consent[act]());
