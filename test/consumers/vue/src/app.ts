import 'presscards/define';
import type {} from 'presscards/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#root');
