import '../../src/define/all.js';
