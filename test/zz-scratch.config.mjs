import base from './web-test-runner.config.mjs';
export default { ...base, testsFinishTimeout: 900000, testFramework: { config: { timeout: 30000, grep: process.env.GREP } } };
