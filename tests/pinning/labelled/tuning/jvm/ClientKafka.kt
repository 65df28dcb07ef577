package com.example.kirishima.bus

import org.apache.kafka.clients.producer.KafkaProducer
import org.apache.kafka.clients.producer.ProducerConfig
import org.apache.kafka.common.serialization.StringSerializer
import java.util.Properties

fun producer(servers: String): KafkaProducer<String, String> {
    val p = Properties()
    p[ProducerConfig.BOOTSTRAP_SERVERS_CONFIG] = servers
    p[ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG] = StringSerializer::class.java
    p[ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG] = StringSerializer::class.java
    p["security.protocol"] = "SSL"
    p["ssl.endpoint.identification.algorithm"] = ""
    return KafkaProducer(p)
}
