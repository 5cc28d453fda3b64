/** Runs before the first paint, so that a chosen theme does not flash. Its hash is in the Content Security Policy. */
export const themeScript = `try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
