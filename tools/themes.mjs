/** VS Code's own themes, in which everything must look well: the name of each in settings, and the class that its workbench has once the theme is there. */
export const themes = {
  'dark': { setting: 'Default Dark Modern', className: 'vs-dark' },
  'light': { setting: 'Default Light Modern', className: 'vs' },
  'hc-dark': { setting: 'Default High Contrast', className: 'hc-black' },
  'hc-light': { setting: 'Default High Contrast Light', className: 'hc-light' },
};
