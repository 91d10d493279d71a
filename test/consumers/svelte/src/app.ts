import 'presscards/define';
import type {} from 'presscards/svelte';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#root')! });
