const enDeclaration = {
  "declaration.title": "Cookies on this site",
  "declaration.on": "On",
  "declaration.off": "Off",
  "declaration.partly": "Partly on",
  "declaration.change": "Change your answer",
  "declaration.withdraw": "Withdraw consent",
  "declaration.none": "No cookies are listed."
};

export { enDeclaration as e };
