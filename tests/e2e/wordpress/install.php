<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the site's tables and its one user, and says how a program signs in: run once, from the site's folder.
define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => parse_url(getenv('ARTICULAR_SITE'), PHP_URL_HOST), 'REQUEST_URI' => '/', 'SERVER_NAME' => 'localhost', 'REMOTE_ADDR' => '127.0.0.1'];
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_mail()
{
    return true;
}
wp_install('Test site', 'writer', 'writer@example.org', false, '', getenv('ARTICULAR_PASSWORD'));
switch_theme('articular-test');
[$word] = WP_Application_Passwords::create_new_application_password(1, ['name' => 'tests']);
echo $word;
