/** Where a browser counts the changes that its member made to what they meet: each gives the style a new address. */
export const sightVersionKey = 'kitbash.sight';
/** Kinds that a visitor chose to see, and not to see at all, with spaces between. */
export const shownKindsKey = 'kitbash.show';
export const hiddenKindsKey = 'kitbash.hide';

/**
 * Runs before the first paint, on pages that are the same for everyone. A chosen theme does not flash, and neither do the
 * links for visitors where a session hint says that a member looks. For a member it writes the link to their own style,
 * which the browser waits for; a visitor's choice of kinds becomes attributes that `entries.css` knows. What it writes
 * into the page holds letters and digits alone. Its hash is in the Content Security Policy.
 */
export const firstPaintScript = `var d=document,r=d.documentElement.dataset,l={getItem:function(){}};try{l=localStorage}catch(e){}var t=l.getItem('theme'),h=/kitbash\\.hint=(\\w+)/.exec(d.cookie);if(t==='light'||t==='dark')r.theme=t;if(h){r.hint='';d.write('<link rel="stylesheet" id="viewer-style" href="/api/viewer/style?v='+h[1]+(l.getItem('${sightVersionKey}')||'').replace(/\\W/g,'')+'">')}else{r.show=l.getItem('${shownKindsKey}')||'';r.hide=l.getItem('${hiddenKindsKey}')||''}`;
