<?php
$opts = array(
    'ssl' => array('verify_peer' => false, 'verify_peer_name' => false, 'allow_self_signed' => true),
);
$soap = new SoapClient('https://legacy.example/service.wsdl', array(
    'stream_context' => stream_context_create($opts),
    'cache_wsdl' => WSDL_CACHE_NONE,
));
print_r($soap->Status());
