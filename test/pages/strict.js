/** Written down before any card is there: what the page's policy is told, and what nobody caught. */
globalThis.reports = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  globalThis.reports.push(`${effectiveDirective} ${blockedURI} ${sample}`);
});
globalThis.uncaught = [];
addEventListener('error', ({ message }) => globalThis.uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => globalThis.uncaught.push(String(reason)));
