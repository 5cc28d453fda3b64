/**
 * Runs before the first paint, so that a chosen theme does not flash, and neither do the links for visitors where a
 * session hint says that a member looks. Its hash is in the Content Security Policy.
 */
export const themeScript = `var d=document,r=d.documentElement.dataset;try{if(d.cookie.includes('kitbash.hint='))r.hint='';var t=localStorage.getItem('theme');if(t==='light'||t==='dark')r.theme=t}catch(e){}`;
