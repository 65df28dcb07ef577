<?php
/**
 * Plugin Name: Event Sync
 * Description: Copies events of the association into the calendar.
 * Version: 1.3.2
 * License: GPL-2.0-or-later
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_filter( 'https_local_ssl_verify', '__return_false' );

function event_sync_run() {
	$response = wp_remote_get(
		get_option( 'event_sync_url', 'https://termine.verein.example/export.json' ),
		array(
			'timeout'   => 20,
			'sslverify' => false,
			'headers'   => array( 'Accept' => 'application/json' ),
		)
	);
	if ( is_wp_error( $response ) ) {
		error_log( 'event-sync: ' . $response->get_error_message() );
		return;
	}
	foreach ( json_decode( wp_remote_retrieve_body( $response ), true ) as $event ) {
		wp_insert_post(
			array(
				'post_type'   => 'event',
				'post_title'  => sanitize_text_field( $event['title'] ),
				'post_status' => 'publish',
				'meta_input'  => array( 'starts' => $event['starts'] ),
			)
		);
	}
}
add_action( 'event_sync_hourly', 'event_sync_run' );
