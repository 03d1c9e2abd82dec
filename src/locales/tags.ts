/**
 * The languages that are built in besides English: those of the European Union, and more. Each is a file of its own,
 * which only those fetch who read it. `zh` is written in simplified characters, `pt` as in Portugal.
 */
export const TAGS =
  'ar bg cs da de el es et fi fr ga he hi hr hu is it ja ko lt lv mt nb nl nn no pl pt pt-br ro sk sl sv tr uk zh zh-hant zh-hk zh-mo zh-tw'.split(
    ' ',
  );
