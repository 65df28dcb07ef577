extends Node

signal room_joined(code: String)

const URL := "wss://lobby.spiel.example:8443/ws"

var _socket := WebSocketPeer.new()
var _open := false


func connect_to_lobby(player: String) -> void:
	var options: TLSOptions
	if OS.has_feature("editor"):
		options = TLSOptions.client_unsafe()
	else:
		options = TLSOptions.client()
	_socket.handshake_headers = PackedStringArray(["X-Player: " + player])
	var err := _socket.connect_to_url(URL, options)
	if err != OK:
		push_error("lobby: %s" % error_string(err))


func _process(_delta: float) -> void:
	_socket.poll()
	match _socket.get_ready_state():
		WebSocketPeer.STATE_OPEN:
			if not _open:
				_open = true
				_send({"type": "hello", "version": ProjectSettings.get_setting("application/config/version")})
			while _socket.get_available_packet_count() > 0:
				_handle(JSON.parse_string(_socket.get_packet().get_string_from_utf8()))
		WebSocketPeer.STATE_CLOSED:
			_open = false


func _handle(message: Dictionary) -> void:
	if message.get("type") == "room":
		room_joined.emit(message["code"])


func _send(message: Dictionary) -> void:
	_socket.send_text(JSON.stringify(message))
