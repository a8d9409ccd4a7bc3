<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// As little of a theme as shows one post.
?><!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><title><?php wp_title(''); ?></title></head>
<body>
<?php while (have_posts()) { the_post(); ?>
<h1><?php the_title(); ?></h1>
<p id="site-categories"><?php echo implode(', ', wp_get_post_categories(get_the_ID(), ['fields' => 'names'])); ?></p>
<main id="site-content"><?php the_content(); ?></main>
<?php } ?>
</body>
</html>
