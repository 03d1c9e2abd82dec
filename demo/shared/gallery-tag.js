// A tag that takes back the consent by which it runs, so that the page asks whether it may load again.
askFirst.withdraw('analytics');
